import { Opinion } from '../../../parts/back/Opinion';
import { w } from '../../../parts/back/words';
import { Prints } from '../../../parts/prints/Prints';
import { word } from '../../../shell/word';
import { decidedFor } from '../submissions';
import type { Milestone, Person } from '../types';

/** B10, C8, C10, C13, D9: what the superior said each time, in full. */
export function SuperiorsOpinions({ person, milestone }: { person: Person; milestone: Milestone }) {
  const decided = decidedFor(person, milestone);
  if (!decided.length) return null;
  return (
    <section className="opinions" aria-label={w.title}>
      {decided.map((one) => (
        <div key={one.id}>
          <Opinion of={one} full />
          <Prints
            type="Approval"
            id={one.id}
            status={one.status}
            of={`${word('ApprovalKind', one.kind)} ${one.decidedOn}`}
          />
        </div>
      ))}
    </section>
  );
}
