import type { ReactNode } from 'react';

interface Props {
  pressed: boolean;
  press: () => void;
  children: ReactNode;
}
/** One filter of a list, in force while it is pressed. */
export function FilterChip({ pressed, press, children }: Props) {
  return (
    <button type="button" className="chip" aria-pressed={pressed} onClick={press}>
      {children}
    </button>
  );
}
