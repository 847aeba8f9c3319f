import { FilterChip } from '../../parts/FilterChip';
import { go } from '../../shell/place';
import { STACKS, type Stack } from './stacks';
import { w } from './words';

/** The stacks with how many there are in each; one without any is not offered. */
export const StackChips = ({ stack, counts }: { stack: Stack; counts: Record<Stack, number> }) => (
  <div className="filters">
    {STACKS.filter((one) => counts[one] || one === stack || one === 'all').map((one) => (
      <FilterChip key={one} pressed={one === stack} press={() => go('reading', one)}>
        {w.stacks[one]} <b>{counts[one]}</b>
      </FilterChip>
    ))}
  </div>
);
