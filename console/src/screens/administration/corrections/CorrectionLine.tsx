import { useState } from 'react';
import { type Correction, presentOf } from '../../../parts/corrections/correction';
import { minuteOf } from '../../../shell/days';
import { address } from '../../../shell/place';
import { word } from '../../../shell/word';
import { AnswerForm } from './AnswerForm';
import { w } from './words';

const LOOK = { OPEN: 'badge warning', ACCEPTED: 'badge done', REFUSED: 'badge later' };

/** One request: whose, what, and why; its answer, or the form for it. */
export function CorrectionLine({ correction }: { correction: Correction }) {
  const { field, wanted, reason, status, note, requestedAt, answeredAt, candidate } = correction;
  const [isOpen, setIsOpen] = useState(false);
  const what = word('CorrectionField', field);
  return (
    <li>
      <div className="whose">
        <a href={address('people', candidate.id)}>{candidate.name}</a>
        <span>{candidate.branch.name}</span>
      </div>
      <div className="what">
        <b>{what}</b>
        <dl>
          {status === 'OPEN' && (
            <div>
              <dt>{w.now}</dt>
              <dd>{presentOf(correction) || w.notHere}</dd>
            </div>
          )}
          <div>
            <dt>{w.wanted}</dt>
            <dd>{wanted || w.shown}</dd>
          </div>
          <div>
            <dt>{w.reason}</dt>
            <dd>{reason}</dd>
          </div>
        </dl>
      </div>
      <div className="when">
        <span className={LOOK[status]}>{word('CorrectionStatus', status)}</span>
        <span className="due">
          {answeredAt ? w.answered(minuteOf(answeredAt)) : w.asked(minuteOf(requestedAt))}
        </span>
        {status === 'OPEN' && (
          <button
            type="button"
            className="step"
            aria-expanded={isOpen}
            aria-label={w.answerOf(candidate.name, what)}
            onClick={() => setIsOpen(!isOpen)}
          >
            {w.answer}
          </button>
        )}
      </div>
      {note && <p className="note">{note}</p>}
      {isOpen && status === 'OPEN' && <AnswerForm correction={correction} />}
    </li>
  );
}
