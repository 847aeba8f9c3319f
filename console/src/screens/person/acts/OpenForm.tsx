import type { Answer } from '../../../parts/form/answer';
import type { Receipt } from '../../../parts/form/receipt/receiptOf';
import { useMay } from '../../../shell/may';
import { usePlace } from '../../../shell/place';
import type { OnFile, Person } from '../types';
import { OperationForm } from './OperationForm';
import { OtherForm } from './OtherForm';
import { actOf } from './offered';
import { RecordForm } from './RecordForm';
import { w } from './words';

interface OpenFormProps {
  person: Person;
  onFile: OnFile[];
  record?: OnFile;
  done: (answer: Answer, receipt: Receipt) => void;
}
/** The form that the address asks for: an operation of the manual, what begins from a record, or another act. */
export function OpenForm({ person, onFile, record, done }: OpenFormProps) {
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
          done={done}
        />
      )}
      {record && act && <RecordForm person={person} record={record} act={act} done={done} />}
      {query.record && !record && !!onFile.length && (
        <p className="quiet" role="alert">
          {w.gone}
        </p>
      )}
      {!query.record && !milestone && act && may(act.name) && (
        <OtherForm person={person} act={act} done={done} />
      )}
    </>
  );
}
