import type { Act } from 'virtual:schema';
import { ActForm } from '../../../parts/form/ActForm';
import type { Unmet } from '../../../parts/form/answer';
import { titleOf } from '../../../parts/form/titles';
import type { OnFile, Person } from '../types';
import { giversOf } from './givers';

interface RecordFormProps {
  person: Person;
  record: OnFile;
  act: Act;
  done: (warnings?: Unmet[]) => void;
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
        key={`${record.id}${act.name}${record.version}`}
        act={act}
        branch={person.branch.id}
        initial={record.value}
        warned={record.warned}
        people={givers}
        without={record.typename === 'Opinion' && !givers ? ['memberId'] : []}
        fixed={{
          candidateId: person.id,
          id: record.id,
          version: record.typename === 'Approval' ? record.version : person.version,
        }}
        done={({ warnings }) => done(warnings)}
      />
    </article>
  );
}
