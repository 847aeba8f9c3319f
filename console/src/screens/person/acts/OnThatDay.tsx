import type { Unmet } from '../../../parts/form/answer';
import { Badges } from './Badges';
import { w } from './words';

/** What is in the way of a submission dated back, as of the day that is filled in. */
export function OnThatDay({ day, problems }: { day: string; problems: Unmet[] }) {
  return (
    <div role="note" aria-label={w.onThatDay(day)}>
      <b>{w.onThatDay(day)}</b> {problems.length ? <Badges problems={problems} /> : w.nothingThen}
    </div>
  );
}
