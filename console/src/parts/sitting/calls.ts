/** A sitting: one act on many rows. A long run goes in calls of 200, each with its key, kept in the tab: sent again after a break, nothing is done twice. */
import { type Selection, selection } from './selection';

interface Refused {
  code: string;
  message: string;
  rule: string | null;
  article: string | null;
  readyOn?: string | null;
}
/** What became of one row. */
export interface Told {
  index: number;
  id: string;
  succeeded: boolean;
  errors: Refused[];
  warnings: Refused[];
}
interface Answer {
  results: Told[];
  errors: { message: string }[];
}
/** One act on many: how it is sent, and what of its list is chosen. `kept` names what a break leaves in the tab. */
export interface Sitting<I extends object> extends Selection {
  kept: string;
  send: (input: I) => Promise<Answer>;
}

const STEP = 200;
export const slices = <T>(rows: T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / STEP) }, (_, i) => rows.slice(i * STEP, (i + 1) * STEP));

export const sittingOf = <I extends object>(
  kept: string,
  send: (input: I) => Promise<Answer>,
): Sitting<I> => ({ kept, send, ...selection() });

interface Call<I> {
  input: I;
}
const keep = <I extends object>({ kept }: Sitting<I>, calls: Call<I>[]) =>
  calls.length ? sessionStorage.setItem(kept, JSON.stringify(calls)) : sessionStorage.removeItem(kept);
export const left = <I extends object>({ kept }: Sitting<I>): Call<I>[] =>
  JSON.parse(sessionStorage.getItem(kept) ?? '[]') as Call<I>[];

/** A dry run of all of it: the same judging, and nothing is written. */
export async function tried<I extends object>(sitting: Sitting<I>, inputs: I[]): Promise<Told[]> {
  const told: Told[] = [];
  for (const input of inputs) {
    const answer = await sitting.send({ ...input, validateOnly: true });
    if (answer.errors[0]) throw new Error(answer.errors[0].message);
    told.push(...answer.results);
  }
  return told;
}

/** Runs the calls in order and tells of each as it is answered. What is not answered stays kept, with its key. */
export async function run<I extends object>(
  sitting: Sitting<I>,
  inputs: I[],
  tell: (results: Told[]) => void,
): Promise<void> {
  await finish(
    sitting,
    inputs.map((input) => ({
      input: { ...input, validateOnly: false, idempotencyKey: crypto.randomUUID() },
    })),
    tell,
  );
}

export async function finish<I extends object>(
  sitting: Sitting<I>,
  calls: Call<I>[],
  tell: (results: Told[]) => void,
): Promise<void> {
  keep(sitting, calls);
  for (let done = 0; done < calls.length; done++) {
    const answer = await sitting.send(calls[done]!.input);
    if (answer.errors[0]) {
      keep(sitting, []);
      throw new Error(answer.errors[0].message);
    }
    keep(sitting, calls.slice(done + 1));
    tell(answer.results);
  }
}

/** Of some rows: those taken back, and why the others were not. */
export interface TakenBack {
  done: string[];
  refused: string[];
}
/** Takes back what was done to some rows, a call of 200 at a time. */
export const takenBack =
  (
    send: (
      ids: string[],
      reason: string,
    ) => Promise<{
      results: { id: string; succeeded: boolean; errors: { message: string }[] }[];
      errors: { message: string }[];
    }>,
  ) =>
  async (ids: string[], reason: string, tell: (many: number) => void): Promise<TakenBack> => {
    const results = [];
    for (const some of slices(ids)) {
      const told = await send(some, reason);
      if (told.errors[0]) throw new Error(told.errors[0].message);
      results.push(...told.results);
      tell(results.length);
    }
    return {
      done: results.filter((r) => r.succeeded).map((r) => r.id),
      refused: results.filter((r) => !r.succeeded).map((r) => r.errors[0]?.message ?? ''),
    };
  };
