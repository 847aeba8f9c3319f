import { Opinion } from '../../../parts/back/Opinion';
import { w } from '../../../parts/back/words';
import { formOf } from '../../../parts/mend/mending';
import { backOf } from '../submissions';
import type { Person } from '../types';

/** What the superior sent back, with the opinion in full, and the way to submit it again. */
export function CameBack({ person }: { person: Person }) {
  const back = backOf(person);
  if (!back) return null;
  const { submission, operation } = back;
  return (
    <div className="came-back" role="note">
      <Opinion of={submission} full />
      {operation.allowed && (
        <a className="settle" href={formOf(person, operation)}>
          {w.again}
        </a>
      )}
    </div>
  );
}
