/** Whose rows have just moved: marked for a moment, so that a change made elsewhere is seen. */
import { create } from 'zustand';

const NOBODY: ReadonlySet<string> = new Set();
const A_MOMENT = 3000;

export const useMoved = create<{ people: ReadonlySet<string> }>(() => ({ people: NOBODY }));

export function markMoved(people: ReadonlySet<string>) {
  useMoved.setState({ people });
  // Who has moved since keeps their own moment.
  setTimeout(() => useMoved.setState((s) => (s.people === people ? { people: NOBODY } : s)), A_MOMENT);
}
