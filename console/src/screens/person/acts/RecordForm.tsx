import type { Act } from 'virtual:schema';
import { ActForm } from '../../../parts/form/ActForm';
import type { Answer } from '../../../parts/form/answer';
import type { Receipt } from '../../../parts/form/receipt/receiptOf';
import { titleOf } from '../../../parts/form/titles';
import type { OnFile, Person } from '../types';
import { giversOf } from './givers';
import { latelyOf } from './lately';

interface RecordFormProps {
  person: Person;
  record: OnFile;
  act: Act;
  done: (answer: Answer, receipt: Receipt) => void;
}
/** What begins from a record on file: it is put right, taken away, reviewed or decided. */
export function RecordForm({ person, record, act, done }: RecordFormProps) {
  const givers = giversOf(person, record.kind);
  return (
    <article className="chosen">
      <h4>
        {titleOf(act)}{' '}
        <small>
          {record.title} · {record.on}
        </small>
      </h4>
      <ActForm
        key={`${record.id}${act.name}`}
        act={act}
        branch={person.branch.id}
        initial={record.value}
        warned={record.warned}
        people={givers}
        without={record.typename === 'Opinion' && !givers ? ['memberId'] : []}
        fixed={{
          candidateId: person.id,
          id: record.id,
          version: record.typename === 'Approval' ? record.version : record.caseVersion,
        }}
        lately={latelyOf(person)}
        done={done}
      />
    </article>
  );
}
