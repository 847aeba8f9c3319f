import { acts } from 'virtual:schema';
import { wallClock } from '../../../parts/form/shanghai';
import { titleOf } from '../../../parts/form/titles';
import type { Person } from '../types';

/** What was done to a case lately, an entry each, by whom. */
export function latelyOf({ timeline }: Person): string[] {
  return (timeline?.nodes ?? []).slice(0, 20).map(({ act, by, at }) => {
    const title = acts.find(({ name }) => name === act);
    return [title ? titleOf(title) : '', by?.name, clockOf(at)].filter(Boolean).join(' ');
  });
}

/** By the clock in Shanghai. */
const clockOf = (at: string) => wallClock(at).replace('T', ' ');
