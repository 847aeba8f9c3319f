import type { Unmet } from '../../../parts/form/answer';
import { titleOf } from '../../../parts/form/titles';
import { begun } from '../../../shell/language';
import { useMay } from '../../../shell/may';
import { usePlace } from '../../../shell/place';
import type { OnFile, Person } from '../types';
import { OperationForm } from './OperationForm';
import { OtherForm } from './OtherForm';
import { actOf } from './offered';
import { RecordForm } from './RecordForm';

interface OpenFormProps {
  person: Person;
  onFile: OnFile[];
  record?: OnFile;
  say: (what: string, warnings?: Unmet[]) => void;
}
/** The form that the address asks for: an operation of the manual, what begins from a record, or another act. */
export function OpenForm({ person, onFile, record, say }: OpenFormProps) {
  const { query } = usePlace();
  const may = useMay();
  const milestone = person.operations.find((m) => m.section === query.do);
  const act = actOf(query.act);
  return (
    <>
      {milestone && (
        <OperationForm
          key={milestone.section}
          person={person}
          milestone={milestone}
          onFile={onFile}
          done={(warnings) => say(`${milestone.section} ${begun(milestone.label)}`, warnings)}
        />
      )}
      {record && act && (
        <RecordForm
          person={person}
          record={record}
          act={act}
          done={(warnings) => say(`${titleOf(act)} ${record.title}`, warnings)}
        />
      )}
      {!record && !milestone && act && may(act.name) && <OtherForm person={person} act={act} />}
    </>
  );
}
