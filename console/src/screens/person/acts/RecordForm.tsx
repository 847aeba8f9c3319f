import type { Act } from 'virtual:schema';
import { ActForm } from '../../../parts/form/ActForm';
import type { Answer } from '../../../parts/form/answer';
import type { Receipt } from '../../../parts/form/receipt/receiptOf';
import { titleOf } from '../../../parts/form/titles';
import { giversOf, officeOf } from '../../../parts/people/givers';
import { Waiting } from '../../../parts/states';
import { useMay } from '../../../shell/may';
import { address } from '../../../shell/place';
import type { OnFile, Person } from '../types';
import { NEEDS_PAPERS, withoutOf } from './fieldsOfKind';
import { InTheWay } from './InTheWay';
import { latelyOf } from './lately';
import { isTakenBack, useBeforehand } from './useBeforehand';
import { w } from './words';

interface RecordFormProps {
  person: Person;
  record: OnFile;
  act: Act;
  done: (answer: Answer, receipt: Receipt) => void;
}
/** What begins from a record on file: it is put right, taken away, reviewed or decided. */
export function RecordForm({ person, record, act, done }: RecordFormProps) {
  const givers = giversOf(person, record.kind);
  const fixed = {
    candidateId: person.id,
    id: record.id,
    version: record.typename === 'Approval' ? record.version : record.caseVersion,
  };
  const { inTheWay, isPending } = useBeforehand(act, fixed);
  return (
    <article className="chosen">
      <h4>
        {titleOf(act)}{' '}
        <small>
          {record.title} · {record.on}
        </small>
      </h4>
      {isTakenBack(act) && <Taken record={record} />}
      <InTheWay problems={inTheWay} />
      {!!inTheWay.length && <CorrectInstead person={person} record={record} act={act} />}
      {isPending && <Waiting />}
      {!isPending && !inTheWay.length && (
        <ActForm
          key={`${record.id}${act.name}`}
          act={act}
          branch={person.branch.id}
          initial={record.value}
          warned={record.warned}
          people={givers}
          office={officeOf(person, record.kind)}
          without={withoutOf(record.kind, record.typename === 'Opinion' ? givers : [])}
          needsPapers={NEEDS_PAPERS.has(record.kind)}
          fixed={fixed}
          lately={latelyOf(person)}
          done={done}
        />
      )}
    </article>
  );
}

/** What is taken off the file or taken back, as the file has it. */
const Taken = ({ record: { said, papers } }: { record: OnFile }) => (
  <blockquote className="taken">
    {said || w.saysNothing}
    {papers.length > 0 && <small className="quiet"> {papers.join(w.and)}</small>}
  </blockquote>
);

/** A record that cannot be taken off the file is put right instead: with a reason, and the former one kept. */
function CorrectInstead({ person, record, act }: Omit<RecordFormProps, 'done'>) {
  const may = useMay();
  const correction = record.acts.find((name) => name === act.name.replace(/^delete/, 'update'));
  if (!act.name.startsWith('delete') || !correction || !may(correction)) return null;
  return (
    <p>
      <a className="settle" href={address('people', person.id, { act: correction, record: record.id })}>
        {w.correctInstead}
      </a>
    </p>
  );
}
