import { stateOf } from '../../../parts/state';
import type { Milestone } from '../types';
import { w } from './words';

const TONE: Record<string, string> = {
  DONE: 'done',
  WAITING: 'warning',
  MISSING: 'error',
  POSSIBLE: 'task',
  NOT_YET: 'later',
  PASSED_BY: 'later',
};

export function MilestoneState({ milestone: { state, on, cameBack } }: { milestone: Milestone }) {
  // It was done, and it did not last: it is to be done again.
  if (cameBack) return <span className="badge error">{w.cameBack}</span>;
  return (
    <span className={`badge ${TONE[state]}`}>
      {stateOf(state)}
      {state === 'DONE' && on && ` ${on}`}
    </span>
  );
}
