import type { ReactNode } from 'react';
import { w } from '../words';

interface Props {
  isNarrowed: boolean;
  clear: () => void;
  children: ReactNode;
}

/** The fields that narrow a list, and the way back to all of it. */
export function FilterBar({ isNarrowed, clear, children }: Props) {
  return (
    <div className="filters">
      {children}
      {isNarrowed && (
        <button type="button" className="plain" onClick={clear}>
          {w.filters.clear}
        </button>
      )}
    </div>
  );
}
