import { Opinion } from '../../../parts/back/Opinion';
import { word } from '../../../shell/word';
import { w } from '../words';
import type { SectionProps, Submission } from './submission';

/** How the submission before was decided, and which records have changed since. */
export function PreviousSubmission({ submission }: SectionProps) {
  const { previous, changesSince } = submission;
  if (!previous) return null;
  return (
    <section>
      <h3>{w.preview.previous}</h3>
      <Opinion of={previous} full />
      <ChangesSince changes={changesSince} />
    </section>
  );
}

function ChangesSince({ changes }: { changes: Submission['changesSince'] }) {
  if (!changes.length) return <p className="quiet">{w.preview.unchanged}</p>;
  return (
    <ul>
      {changes.map(({ recordId, moved, kind, on }) => (
        <li key={recordId}>
          <span className="badge task">{word('Moved', moved)}</span> {word('Kind', kind)}{' '}
          <time className="quiet">{on}</time>
        </li>
      ))}
    </ul>
  );
}
