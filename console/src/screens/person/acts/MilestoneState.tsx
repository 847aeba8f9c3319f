import { stateOf } from '../../../parts/state';
import type { Milestone } from '../types';

const TONE: Record<string, string> = {
  DONE: 'done',
  WAITING: 'warning',
  MISSING: 'error',
  POSSIBLE: 'task',
  NOT_YET: 'later',
  PASSED_BY: 'later',
};

export function MilestoneState({ milestone: { state, on } }: { milestone: Milestone }) {
  return (
    <span className={`badge ${TONE[state]}`}>
      {stateOf(state)}
      {state === 'DONE' && on && ` ${on}`}
    </span>
  );
}
