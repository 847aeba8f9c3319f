import type { Act } from 'virtual:schema';
import { useState } from 'react';
import { ActForm } from '../../../parts/form/ActForm';
import type { Answer } from '../../../parts/form/answer';
import type { Values } from '../../../parts/form/controls/control';
import { takes } from '../../../parts/form/fieldsOf';
import { presetOf } from '../../../parts/form/presetOf';
import type { Receipt } from '../../../parts/form/receipt/receiptOf';
import { giversOf, officeOf } from '../../../parts/people/givers';
import { today } from '../../../shell/days';
import type { Milestone, OnFile, Person } from '../types';
import { NEEDS_PAPERS, withoutOf } from './fieldsOfKind';
import { latelyOf } from './lately';
import { OnThatDay } from './OnThatDay';
import { TogetherLink } from './TogetherLink';
import { useProblemsOn } from './useProblemsOn';
import { w } from './words';

interface MilestoneFormProps {
  person: Person;
  milestone: Milestone;
  act: Act;
  onFile: OnFile[];
  done: (answer: Answer, receipt: Receipt) => void;
}

/** The paper or the submission that waits for exactly this act. */
const waitingFor = (act: Act, onFile: OnFile[]) =>
  onFile.find((record) => record.state === 'SUBMITTED' && record.acts.includes(act.name));

function fixedOf(person: Person, milestone: Milestone, act: Act, waiting?: OnFile): Values {
  return {
    candidateId: person.id,
    version: waiting?.typename === 'Approval' ? waiting.version : person.version,
    ...(waiting && { id: waiting.id }),
    ...presetOf(act, milestone.kind),
  };
}

/** The form of an operation. What is not possible today may have been on another day: its form is behind a word. */
export function MilestoneForm({ person, milestone, act, onFile, done }: MilestoneFormProps) {
  const begins = takes(act, 'id');
  const waiting = begins ? waitingFor(act, onFile) : undefined;
  if (begins && !waiting) return null;
  return <DatedForm {...{ person, milestone, act, done, waiting }} />;
}

interface DatedFormProps extends Omit<MilestoneFormProps, 'onFile'> {
  waiting?: OnFile;
}

/** What is possible today was on days before as well: which was the first of them, nobody asked. */
const yetToCome = (day?: string | null) => (day && day > today() ? day : undefined);

/** The form itself, with what is in the way on the day that it says. */
function DatedForm({ person, milestone, act, waiting, done }: DatedFormProps) {
  const { day, setDay, then, problems } = useProblemsOn(person, milestone);
  const givers = giversOf(person, milestone.kind);
  // A reading of it meanwhile moves no form that is being filled.
  const [isPossible] = useState(milestone.possible);
  const form = (
    <ActForm
      act={act}
      branch={person.branch.id}
      initial={act.name === 'updateCandidate' ? { ...person } : {}}
      warned={problems}
      onDay={setDay}
      fixed={fixedOf(person, milestone, act, waiting)}
      people={givers}
      earliest={yetToCome(milestone.earliest)}
      office={officeOf(person, milestone.kind)}
      without={withoutOf(milestone.kind, givers)}
      needsPapers={NEEDS_PAPERS.has(milestone.kind ?? '')}
      lately={latelyOf(person)}
      done={done}
    />
  );
  const onThatDay = then && <OnThatDay day={day} problems={then} />;
  if (!isPossible)
    return (
      <details>
        <summary>{w.anotherDay}</summary>
        {onThatDay}
        {form}
      </details>
    );
  return (
    <>
      {act.name === 'recordVote' && <TogetherLink person={person} />}
      {onThatDay}
      {form}
    </>
  );
}
