import type { ReactNode } from 'react';
import { minuteOf } from '../../shell/days';
import { address } from '../../shell/place';
import { word } from '../../shell/word';
import { Prints } from '../prints/Prints';
import { isWritten, type Paper } from './paper';
import { w } from './words';

/** Handed in by its writer, or entered by somebody for them. */
function enteredOf({ recordedAt, recordedBy }: Paper): string {
  const minute = minuteOf(recordedAt);
  if (!recordedBy || recordedBy.role === 'CANDIDATE') return w.byThemselves(minute);
  return w.entered(minute, recordedBy.name);
}

const reviewOf = (paper: Paper) =>
  isWritten(paper) && paper.reviewedOn ? w.reviewed(paper.reviewedOn, word('PaperStatus', paper.status)) : '';

/** Which paper of whom, how it came, and what became of it; beside it, what the place it is read at offers. */
export function PaperHead({ paper, children }: { paper: Paper; children?: ReactNode }) {
  const { kind, on, candidate, lateEntry, attachments } = paper;
  const told = [
    on,
    enteredOf(paper),
    attachments.length && w.papers(attachments.length),
    reviewOf(paper),
  ].filter(Boolean);
  return (
    <header>
      <div className="whose">
        <h2>
          {word('Kind', kind)} {candidate && <a href={address('people', candidate.id)}>{candidate.name}</a>}
          {lateEntry && <span className="badge warning">{w.late}</span>}
        </h2>
        <p className="quiet">{told.join(' · ')}</p>
      </div>
      <Prints type={paper.__typename} id={paper.id} />
      {children}
    </header>
  );
}
