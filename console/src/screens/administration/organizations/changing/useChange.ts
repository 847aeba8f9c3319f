import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAttempt } from '../../../../parts/useAttempt';
import { say } from '../../../../shell/toasts';
import { type Counts, countsIn, NOTHING, send, type Wanted } from './change';
import { w } from './words';

/** What is filled in, what a dry run told of it, and doing it: what was changed since is tried again first. */
export function useChange(own: string) {
  const [wanted, setWanted] = useState(NOTHING);
  const [foreseen, setForeseen] = useState<Counts | null>(null);
  const { problem, isBusy, attempt } = useAttempt();
  const queries = useQueryClient();

  function change(some: Partial<Wanted>) {
    setForeseen(null);
    setWanted((before) => ({ ...before, ...some }));
  }
  async function tryIt() {
    setForeseen(await attempt(() => send(own, wanted, true)));
  }
  async function doIt() {
    const told = await attempt(() => send(own, wanted, false));
    setForeseen(null);
    if (!told) return;
    say(w.done(countsIn(told).join(' · ')));
    setWanted(NOTHING);
    await queries.invalidateQueries();
  }
  return { wanted, change, foreseen, problem, isBusy, tryIt, doIt };
}

export type Changing = ReturnType<typeof useChange>;
