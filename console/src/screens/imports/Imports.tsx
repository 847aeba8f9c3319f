import './imports.css';
import { useState } from 'react';
import { Tools } from '../../parts/Head';
import { Icon } from '../../parts/icons';
import { useMay } from '../../shell/may';
import { go, usePlace } from '../../shell/place';
import { MeetingChoice } from './MeetingChoice';
import { Sheet } from './Sheet';
import type { Kind } from './stream';
import { w } from './words';

const KINDS: { kind: Kind; act: string }[] = [
  { kind: 'members', act: 'createMembers' },
  { kind: 'candidates', act: 'createCandidates' },
  { kind: 'opinions', act: 'recordOpinions' },
  { kind: 'talks', act: 'recordTalks' },
  { kind: 'trainings', act: 'recordTrainings' },
  { kind: 'resolutions', act: 'recordCommitteeResolutions' },
  { kind: 'meetings', act: 'recordVotes' },
  { kind: 'votes', act: 'recordVotes' },
];

/** Spreadsheets: a template, a check that shows each mistake at its cell, and then all rows or the sound ones. */
export function Imports() {
  const { id } = usePlace();
  const may = useMay();
  const kinds = KINDS.filter(({ act }) => may(act)).map(({ kind }) => kind);
  const kind = kinds.find((one) => one === id) ?? kinds[0];
  const [meeting, setMeeting] = useState('');
  if (!kind) return null;
  return (
    <>
      <Tools>
        <a className="button" href={`/imports/${kind}/template.xlsx`} download>
          <Icon sign="download" />
          {w.template}
        </a>
      </Tools>
      <nav className="tabs" aria-label={w.choose}>
        {kinds.map((one) => (
          <button
            key={one}
            type="button"
            className="chip"
            aria-pressed={one === kind}
            onClick={() => go('imports', one)}
          >
            {w.kinds[one]}
          </button>
        ))}
      </nav>
      {kind === 'votes' && <MeetingChoice chosen={meeting} choose={setMeeting} />}
      {kind === 'votes' && !meeting ? (
        <p className="quiet">{w.noMeeting}</p>
      ) : (
        <Sheet key={`${kind} ${meeting}`} kind={kind} meeting={kind === 'votes' ? meeting : ''} />
      )}
    </>
  );
}
