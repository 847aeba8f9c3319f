import type { ReactNode } from 'react';
import { FilterChip } from './FilterChip';

/** A filter that came with the address; pressed, it is taken away. */
export function RemovableChip({ remove, children }: { remove: () => void; children: ReactNode }) {
  return (
    <FilterChip pressed press={remove}>
      {children}
      {' ✕'}
    </FilterChip>
  );
}
