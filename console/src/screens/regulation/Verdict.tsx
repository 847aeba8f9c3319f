import { ProblemBadge } from '../../parts/ProblemBadge';
import { stateOf } from '../../parts/state';
import { word } from '../../shell/word';
import { type Judgement, messageWithDetail, type VerdictOf } from './verdicts';
import { w } from './words';

/** What one edition says of somebody as of a day. */
export function Verdict({ judgement, inForce, differing }: VerdictOf) {
  return (
    <article className="verdict">
      <h4>
        {word('Edition', judgement.edition)}{' '}
        {inForce && <span className="badge done">{w.verdict.inForce}</span>}
      </h4>
      <p>
        {w.verdict.stage} <b>{word('Stage', judgement.stage)}</b>
        {judgement.subStatus && ` · ${word('SubStatus', judgement.subStatus)}`}
        {judgement.status !== 'ACTIVE' && ` · ${word('CaseStatus', judgement.status)}`}
      </p>
      {judgement.nextSteps.map((step) => (
        <NextStep key={step.transition} step={step} />
      ))}
      <Overdue problems={judgement.overdue} />
      <Deadlines deadlines={judgement.deadlines} />
      <Differing operations={differing} />
    </article>
  );
}

const NextStep = ({ step }: { step: Judgement['nextSteps'][number] }) => (
  <div>
    <b>
      {step.label} → {word('Stage', step.target)}
    </b>{' '}
    {step.possible ? (
      <span className="badge done">{w.verdict.possible}</span>
    ) : (
      <span className="badge task">{w.verdict.earliest(step.earliest)}</span>
    )}
    <p>
      {step.problems.map((problem) => (
        <ProblemBadge
          key={[problem.rule, problem.message, problem.detail, problem.readyOn].join(' ')}
          problem={{ ...problem, message: messageWithDetail(problem) }}
        />
      ))}
    </p>
  </div>
);

function Overdue({ problems }: { problems: Judgement['overdue'] }) {
  if (!problems.length) return null;
  return (
    <p>
      <b>{w.verdict.overdue}</b>{' '}
      {problems.map((problem) => (
        <ProblemBadge key={[problem.rule, problem.message, problem.dueOn].join(' ')} problem={problem} />
      ))}
    </p>
  );
}

function Deadlines({ deadlines }: { deadlines: Judgement['deadlines'] }) {
  if (!deadlines.length) return null;
  return (
    <ul>
      {deadlines.map(({ dueOn, message, rule, article }) => (
        <li key={[rule, message, dueOn].join(' ')}>
          <time>{dueOn}</time> {message}{' '}
          <small>
            {rule} · {article}
          </small>
        </li>
      ))}
    </ul>
  );
}

function Differing({ operations }: { operations: VerdictOf['differing'] }) {
  if (!operations.length) return null;
  return (
    <details open>
      <summary>{w.verdict.differing(operations.length)}</summary>
      <ul>
        {operations.map(({ section, label, state, problems: [first] }) => (
          <li key={section}>
            <kbd>{section}</kbd> {label} · {stateOf(state)}
            {first && (
              <small>
                {' '}
                {first.message} {first.rule}
              </small>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
