/** The run of a sitting, from its dry run to what is tried again. */
import { useState } from 'react';
import { say } from '../../../shell/toasts';
import { dryRun, run, slices } from '../calls';
import { type RowProblem, type RowResult, withWarnings } from '../rowResult';
import type { Sitting } from '../sitting';
import { type ById, fetchByIds, type Row } from '../source';
import { w } from '../words';

export interface Progress {
  of: number;
  results: RowResult[];
}

export interface SittingRun<R> {
  rows: R[];
  dryResults: RowResult[] | null;
  /** How far the run is; null before it. */
  progress: Progress | null;
  fault: Error | null;
  isBusy: boolean;
  startDryRun: () => Promise<void>;
  start: () => Promise<void>;
  retryFailed: () => Promise<void>;
  /** What is entered has changed since the dry run. */
  forgetDryRun: () => void;
}

/** Whether something is under way, and what went wrong with the last of it. */
function useAttempt() {
  const [isBusy, setIsBusy] = useState(false);
  const [fault, setFault] = useState<Error | null>(null);
  async function attempt(task: () => Promise<void>) {
    setIsBusy(true);
    setFault(null);
    try {
      await task();
    } catch (error) {
      setFault(error as Error);
    } finally {
      setIsBusy(false);
    }
  }
  return { isBusy, fault, attempt };
}

const failedIds = (results: RowResult[]) =>
  new Set(results.filter((result) => !result.succeeded).map((result) => result.askedId));

export function useSittingRun<R extends Row, I extends object>(
  sitting: Sitting<I>,
  source: ById<R>,
  given: R[],
  toInput: (rows: R[]) => I,
  /** What is to be noticed besides about rows that pass. */
  noticed?: (ids: string[]) => Promise<Map<string, RowProblem[]>>,
): SittingRun<R> {
  const [rows, setRows] = useState(given);
  const [dryResults, setDryResults] = useState<RowResult[] | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const { isBusy, fault, attempt } = useAttempt();

  async function dryRunOf(some: R[]) {
    const results = await dryRun(sitting, slices(some).map(toInput));
    if (!noticed) return results;
    const passing = results.filter(({ succeeded }) => succeeded).map(({ askedId }) => askedId);
    // The dry run stands without it.
    return withWarnings(results, await noticed(passing).catch(() => new Map()));
  }
  const startDryRun = () => attempt(async () => setDryResults(await dryRunOf(rows)));
  const start = () =>
    attempt(async () => {
      const results: RowResult[] = [];
      setProgress({ of: rows.length, results });
      sitting.begin(rows);
      await run(sitting, slices(rows).map(toInput), (some) => {
        results.push(...some);
        setProgress({ of: rows.length, results: [...results] });
        sitting.addResults(some);
      });
      const failed = failedIds(results);
      sitting.choose(failed);
      say(w.run.done(results.length - failed.size) + (failed.size ? w.run.andNotDone(failed.size) : ''));
    });
  /** What was not done, read anew and tried anew: why it was not may be over, or be mended in what is entered. */
  const retryFailed = () =>
    attempt(async () => {
      const failed = failedIds(progress?.results ?? []);
      const now = await fetchByIds(source, [...failed]);
      const some = rows.filter((row) => failed.has(row.id)).map((row) => now.get(row.id) ?? row);
      const results = await dryRunOf(some);
      setRows(some);
      setDryResults(results);
      setProgress(null);
    });
  const forgetDryRun = () => setDryResults(null);
  return { rows, dryResults, progress, fault, isBusy, startDryRun, start, retryFailed, forgetDryRun };
}
