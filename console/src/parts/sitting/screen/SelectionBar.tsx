import type { ReactNode } from 'react';
import { w } from '../words';

interface Props {
  /** How many are chosen. */
  label: string;
  clear: () => void;
  /** The acts on what is chosen. */
  children: ReactNode;
}

/** Over the list while something of it is chosen. */
export function SelectionBar({ label, clear, children }: Props) {
  return (
    <section className="batch" aria-label={w.selected.title}>
      <strong>{label}</strong>
      <button type="button" className="bare" onClick={clear}>
        {w.selected.clear}
      </button>
      {children}
    </section>
  );
}
