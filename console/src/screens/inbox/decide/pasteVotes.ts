/** A block copied from a spreadsheet or a text, put into the grid of votes: to the people it names, or from the cell it is pasted at. */
import { blockOf, type Pasted, pasted } from '../../../parts/grid/grid';
import type { Row } from '../rows';
import { w } from '../words';
import { plainCount, VOTE_COLUMNS, type Votes } from './votes';

const COLUMNS = VOTE_COLUMNS.map((key) => ({
  key,
  title: w.votes.columns[key],
  kind: 'number' as const,
}));

/** A single word is typed as it is; what has lines or tabs is a block. */
export const isBlock = (text: string) => /[\n\t]/.test(text);

/** A line without tabs is parted by commas or spaces; with them an empty cell is a cell. */
const cellsOf = (line: string[]) => (line.length > 1 ? line : (line[0] ?? '').split(/[\s,]+/));

export function pasteVotes(
  votes: Votes,
  rows: Row[],
  text: string,
  at: { row: number; column: number },
): Pasted & { cells: Votes } {
  // Full-width commas and digits become what they stand for.
  const block = blockOf(text.normalize('NFKC')).map((line) => cellsOf(line).map(plainCount));
  const people = rows.map(({ id, candidate }) => ({ id, name: candidate.name }));
  return pasted(votes as Pasted['cells'], block, people, COLUMNS, at) as Pasted & { cells: Votes };
}
