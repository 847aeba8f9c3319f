import { type Unmet, withDetail } from '../../../parts/form/answer';
import { Badges } from './Badges';
import { w } from './words';

/** Why an act is not possible, in place of its form. */
export function InTheWay({ problems }: { problems: Unmet[] }) {
  if (!problems.length) return null;
  return (
    <div role="alert">
      <b>{w.notPossible}</b>
      <Badges problems={problems.map((one) => ({ ...one, message: withDetail(one.message, one.detail) }))} />
    </div>
  );
}
