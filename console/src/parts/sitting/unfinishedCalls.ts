/** Calls that have no answer yet, kept in the tab with their idempotency keys: a reload or a broken line loses none. */
import type { Sitting } from './sitting';

export interface Call<I> {
  input: I;
}

export function keepUnfinishedCalls<I extends object>({ storageKey }: Sitting<I>, calls: Call<I>[]) {
  if (calls.length) sessionStorage.setItem(storageKey, JSON.stringify(calls));
  else sessionStorage.removeItem(storageKey);
}

export const readUnfinishedCalls = <I extends object>({ storageKey }: Sitting<I>): Call<I>[] =>
  JSON.parse(sessionStorage.getItem(storageKey) ?? '[]') as Call<I>[];
