import type { ReactNode } from 'react';
import { pick } from '../../../shell/language';
import { UNITS } from '../measures';

/** A number with what it counts, inside its field at the right. */
export function Measured({ of, children }: { of: string; children: ReactNode }) {
  return (
    <span className="measured">
      {children}
      <span className="unit">{pick(UNITS[of])}</span>
    </span>
  );
}
