import type { Act } from 'virtual:schema';
import { ActForm } from '../../../parts/form/ActForm';
import { titleOf } from '../../../parts/form/titles';
import type { Person } from '../types';

/** An act that no operation of the manual leads to. */
export function OtherForm({ person, act }: { person: Person; act: Act }) {
  return (
    <article className="chosen">
      <h4>{titleOf(act)}</h4>
      <ActForm
        key={act.name}
        act={act}
        branch={person.branch.id}
        fixed={{ candidateId: person.id, version: person.version }}
      />
    </article>
  );
}
