import { create } from 'zustand';

/** Whose rows have just moved. */
export const useMoved = create<{ people: ReadonlySet<string> }>(() => ({ people: new Set() }));
