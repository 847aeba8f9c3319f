import { Opinion } from '../../../parts/back/Opinion';
import { w } from '../../../parts/back/words';
import { decidedFor } from '../submissions';
import type { Milestone, Person } from '../types';

/** B10, C8, C10, C13, D9: what the superior said each time, in full. */
export function SuperiorsOpinions({ person, milestone }: { person: Person; milestone: Milestone }) {
  const decided = decidedFor(person, milestone);
  if (!decided.length) return null;
  return (
    <section className="opinions" aria-label={w.title}>
      {decided.map((one) => (
        <Opinion key={one.id} of={one} full />
      ))}
    </section>
  );
}
