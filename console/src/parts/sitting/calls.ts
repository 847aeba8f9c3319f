/** A long run goes in calls of 200, each with its own idempotency key: sent again after a break, nothing is done twice. */
import type { RowResult } from './rowResult';
import type { Sitting } from './sitting';
import { type Call, keepUnfinishedCalls } from './unfinishedCalls';

const CALL_SIZE = 200;

/** Rows as they go to the server, a call at a time. */
export const slices = <T>(rows: T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / CALL_SIZE) }, (_, i) =>
    rows.slice(i * CALL_SIZE, (i + 1) * CALL_SIZE),
  );

/** The same judging of all of it, and nothing is written. */
export async function dryRun<I extends object>(sitting: Sitting<I>, inputs: I[]): Promise<RowResult[]> {
  const results: RowResult[] = [];
  for (const input of inputs) {
    const answer = await sitting.send({ ...input, validateOnly: true });
    if (answer.errors[0]) throw new Error(answer.errors[0].message);
    results.push(...answer.results);
  }
  return results;
}

/** Runs the calls in order and hands on the results of each as it is answered. */
export async function run<I extends object>(
  sitting: Sitting<I>,
  inputs: I[],
  onResults: (results: RowResult[]) => void,
): Promise<void> {
  const calls = inputs.map((input) => ({
    input: { ...input, validateOnly: false, idempotencyKey: crypto.randomUUID() },
  }));
  await resend(sitting, calls, onResults);
}

/** Sends calls under the keys that they have. What is not answered stays kept; what is refused as a whole does not. */
export async function resend<I extends object>(
  sitting: Sitting<I>,
  calls: Call<I>[],
  onResults: (results: RowResult[]) => void,
): Promise<void> {
  keepUnfinishedCalls(sitting, calls);
  for (const [at, call] of calls.entries()) {
    const answer = await sitting.send(call.input);
    if (answer.errors[0]) {
      keepUnfinishedCalls(sitting, []);
      throw new Error(answer.errors[0].message);
    }
    keepUnfinishedCalls(sitting, calls.slice(at + 1));
    onResults(answer.results);
  }
}
