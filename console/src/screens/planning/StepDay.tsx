import { Popover } from '../../parts/Popover';
import type { PlannedStep } from './planTable';
import { w } from './words';

/** The first day of a step, and what is taken for done by then. */
export function StepDay({ step }: { step?: PlannedStep }) {
  if (!step) return <span className="quiet">{w.ahead.nothing}</span>;
  const day = <time>{step.supposed ? w.ahead.about(step.on) : step.on}</time>;
  return (
    <>
      {step.assumes.length ? (
        <Popover className="plain" label={`${step.label} ${w.ahead.assumes}`} button={day}>
          <h3>{step.label}</h3>
          <p>{w.ahead.assumes}</p>
          <ul>
            {step.assumes.map((problem) => (
              <li key={problem.message}>
                {problem.message} <small>{problem.rule}</small>
              </li>
            ))}
          </ul>
        </Popover>
      ) : (
        day
      )}
      {step.provisional && <span className="badge task">{w.ahead.provisional}</span>}
    </>
  );
}
