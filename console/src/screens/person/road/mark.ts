/** Where an operation stands, as the road shows it to whoever looks: one's own to do is not what waits for somebody else. */
import type { Milestone } from '../types';

export type Mark = 'done' | 'now' | 'waiting' | 'possible' | 'not_yet' | 'back' | 'passed_by';

export function markOf({ state, allowed, cameBack }: Milestone): Mark {
  if (cameBack) return 'back';
  if (state === 'WAITING' || state === 'MISSING') return allowed ? 'now' : 'waiting';
  if (state === 'POSSIBLE') return 'possible';
  if (state === 'PASSED_BY') return 'passed_by';
  return state === 'DONE' ? 'done' : 'not_yet';
}
