/** Takes back what was done to some rows, a call of 200 at a time. */
import { slices } from './calls';

interface UndoAnswer {
  results: { askedId: string; succeeded: boolean; errors: { message: string }[] }[];
  errors: { message: string }[];
}

/** Of some rows: those taken back, and why the others were not. */
export interface Undone {
  done: string[];
  refused: string[];
}

export type Undo = (ids: string[], reason: string, onProgress: (many: number) => void) => Promise<Undone>;

export const undoInCalls =
  (send: (ids: string[], reason: string) => Promise<UndoAnswer>): Undo =>
  async (ids, reason, onProgress) => {
    const results: UndoAnswer['results'] = [];
    for (const some of slices(ids)) {
      const answer = await send(some, reason);
      if (answer.errors[0]) throw new Error(answer.errors[0].message);
      results.push(...answer.results);
      onProgress(results.length);
    }
    return {
      done: results.filter((r) => r.succeeded).map((r) => r.askedId),
      refused: results.filter((r) => !r.succeeded).map((r) => r.errors[0]?.message ?? ''),
    };
  };
