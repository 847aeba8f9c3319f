/** A sitting: one act on many rows. How it is sent, and what of its list is chosen. */
import type { Answer } from './rowResult';
import { createSelection, type Selection } from './selection';

export interface Sitting<I extends object> extends Selection {
  /** Under which name calls without an answer stay in the tab. */
  storageKey: string;
  send: (input: I) => Promise<Answer>;
}

export const createSitting = <I extends object>(
  storageKey: string,
  send: (input: I) => Promise<Answer>,
): Sitting<I> => ({ storageKey, send, ...createSelection() });
