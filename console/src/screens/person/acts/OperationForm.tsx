import type { Answer } from '../../../parts/form/answer';
import type { Receipt } from '../../../parts/form/receipt/receiptOf';
import { begun } from '../../../shell/language';
import type { Milestone, OnFile, Person } from '../types';
import { Badges } from './Badges';
import { MilestoneForm } from './MilestoneForm';
import { MilestoneState } from './MilestoneState';
import { actOf } from './offered';
import { SuperiorsOpinions } from './SuperiorsOpinions';
import { told } from './told';
import { WhyNot } from './WhyNot';
import { w } from './words';

interface OperationFormProps {
  person: Person;
  milestone: Milestone;
  onFile: OnFile[];
  done: (answer: Answer, receipt: Receipt) => void;
}
/** An operation of the manual: who asks for it, what stands in its way, and its form. */
export function OperationForm({ person, milestone, onFile, done }: OperationFormProps) {
  const { section, label, manual, askedBy, possible, problems, allowed } = milestone;
  const act = actOf(milestone.act);
  return (
    <article className="chosen">
      <h4>
        <kbd>{section}</kbd> {begun(label)} <small>{manual}</small> <MilestoneState milestone={milestone} />
      </h4>
      <Badges problems={askedBy.map((problem) => ({ ...problem, severity: 'TASK' }))} />
      {possible ? <Badges problems={problems.map(told)} /> : <WhyNot milestone={milestone} />}
      <SuperiorsOpinions person={person} milestone={milestone} />
      {act && !allowed && <p className="quiet">{w.anotherRole}</p>}
      {act && allowed && (
        <MilestoneForm person={person} milestone={milestone} act={act} onFile={onFile} done={done} />
      )}
    </article>
  );
}
