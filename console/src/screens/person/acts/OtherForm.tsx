import type { Act } from 'virtual:schema';
import { ActForm } from '../../../parts/form/ActForm';
import type { Answer } from '../../../parts/form/answer';
import { presetOf } from '../../../parts/form/presetOf';
import type { Receipt } from '../../../parts/form/receipt/receiptOf';
import { titleOf } from '../../../parts/form/titles';
import { Waiting } from '../../../parts/states';
import { usePlace } from '../../../shell/place';
import type { Person } from '../types';
import { InTheWay } from './InTheWay';
import { latelyOf } from './lately';
import { useBeforehand } from './useBeforehand';

interface OtherFormProps {
  person: Person;
  act: Act;
  done: (answer: Answer, receipt: Receipt) => void;
}
/** An act that no operation of the manual leads to. */
export function OtherForm({ person, act, done }: OtherFormProps) {
  const kind = usePlace((place) => place.query.kind);
  const fixed = { candidateId: person.id, version: person.version };
  const { inTheWay, isPending } = useBeforehand(act, fixed);
  return (
    <article className="chosen">
      <h4>{titleOf(act)}</h4>
      <InTheWay problems={inTheWay} />
      {isPending && <Waiting />}
      {!isPending && !inTheWay.length && (
        <ActForm
          key={`${act.name} ${kind}`}
          act={act}
          branch={person.branch.id}
          initial={act.name === 'updateCandidate' ? { ...person } : presetOf(act, kind)}
          fixed={fixed}
          lately={latelyOf(person)}
          done={done}
        />
      )}
    </article>
  );
}
