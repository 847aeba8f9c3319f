import type { Unmet } from '../../../parts/form/answer';
import { ProblemBadge } from '../../../parts/ProblemBadge';

/** Problems in a row, short. */
export function Badges({ problems }: { problems: Unmet[] }) {
  if (!problems.length) return null;
  return (
    <p>
      {problems.map((problem, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one rule may be found twice with the same words
        <ProblemBadge key={i} problem={problem} />
      ))}
    </p>
  );
}
