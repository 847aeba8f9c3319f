/** A block copied from a spreadsheet, put into the grid of votes at the cell it is pasted at. */
import { digitsOf, VOTE_COLUMNS, type Vote, type Votes } from './votes';

/** Tabs, spaces and commas stand between cells. */
const BETWEEN_CELLS = /[\s,]+/;

/** A single word is typed as it is; what has lines or tabs is a block. */
export const isBlock = (text: string) => /[\n\t]/.test(text);

function voteOf(line: string, firstColumn: number): Vote {
  const cells = line.trim().split(BETWEEN_CELLS);
  return Object.fromEntries(
    cells.flatMap((cell, along) => {
      const column = VOTE_COLUMNS[firstColumn + along];
      return column ? [[column, digitsOf(cell)]] : [];
    }),
  );
}

/** Lines below the last person and cells beside the last column are left out. */
export function pasteVotes(
  votes: Votes,
  ids: string[],
  text: string,
  at: { row: number; column: number },
): Votes {
  const next = { ...votes };
  // Full-width commas and digits become what they stand for.
  for (const [down, line] of text.normalize('NFKC').trim().split(/\r?\n/).entries()) {
    const id = ids[at.row + down];
    if (id) next[id] = { ...next[id], ...voteOf(line, at.column) };
  }
  return next;
}
