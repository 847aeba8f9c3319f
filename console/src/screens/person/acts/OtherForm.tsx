import type { Act } from 'virtual:schema';
import { ActForm } from '../../../parts/form/ActForm';
import { presetOf } from '../../../parts/form/presetOf';
import { titleOf } from '../../../parts/form/titles';
import { usePlace } from '../../../shell/place';
import type { Person } from '../types';

/** An act that no operation of the manual leads to. */
export function OtherForm({ person, act }: { person: Person; act: Act }) {
  const kind = usePlace((place) => place.query.kind);
  return (
    <article className="chosen">
      <h4>{titleOf(act)}</h4>
      <ActForm
        key={`${act.name} ${kind}`}
        act={act}
        branch={person.branch.id}
        initial={presetOf(act, kind)}
        fixed={{ candidateId: person.id, version: person.version }}
      />
    </article>
  );
}
