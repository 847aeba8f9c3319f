/** What is typed of each person the meeting resolves on: one ballot and one resolution. */
import { blockOf as cellsOf } from '../../../parts/grid/grid';
import { type Ballot, COUNTS, type Count, type Presence, wrongSums } from './arithmetic';

export interface Entry {
  ballot: Ballot;
  /** What was pasted or typed for a count and is no number: it stands in its cell, and nothing is sent until it is put right. */
  misread?: Partial<Record<Count, string>>;
  resolution: string;
  /** The resolution is the one that follows from the counts, until somebody writes another. */
  isDrafted: boolean;
  outcome: string;
  extensionMonths: string;
  nextMeetingOn: string;
  annulmentReason: string;
  annulmentText: string;
  /** Where the roll does not say it. */
  introducersPresent: boolean | null;
  introducersAbsence: string;
}
/** By person. */
export type Entries = Record<string, Entry>;

export const EMPTY: Entry = {
  ballot: {},
  resolution: '',
  isDrafted: false,
  outcome: 'CONVERT',
  extensionMonths: '6',
  nextMeetingOn: '',
  annulmentReason: '',
  annulmentText: '',
  introducersPresent: null,
  introducersAbsence: '',
};

const only = (all: Entries, keep: (id: string) => boolean): Entries =>
  Object.fromEntries(Object.entries(all).filter(([id]) => keep(id)));

export const changed = (all: Entries, id: string, change: Partial<Entry>): Entries => ({
  ...all,
  [id]: { ...(all[id] ?? EMPTY), ...change },
});
export const put = (all: Entries, id: string): Entries => ({ ...all, [id]: EMPTY });
export const takenOff = (all: Entries, id: string): Entries => only(all, (each) => each !== id);
export const keptOnly = (all: Entries, ids: string[]): Entries => only(all, (each) => ids.includes(each));

/** Whether it may be sent: its sums hold, what was resolved is written, and whether the introducers came is known. */
export const isComplete = (presence: Presence, { ballot, misread, resolution, introducersPresent }: Entry) =>
  !Object.keys(misread ?? {}).length &&
  !wrongSums(presence, ballot).length &&
  !!resolution &&
  introducersPresent !== null;

/** The cells of a block copied from a spreadsheet; of a single one nothing, it is pasted as text. */
export function blockOf(text: string): string[][] | null {
  const block = cellsOf(text.normalize('NFKC'));
  return block.length < 2 && (block[0]?.length ?? 0) < 2 ? null : block;
}

/** A count as it is typed or pasted: a number, nothing, or what is not understood and stays to be seen. */
export function withCount({ ballot, misread }: Entry, count: Count, typed: string): Partial<Entry> {
  const text = typed.normalize('NFKC').trim();
  const { [count]: _, ...numbers } = ballot;
  const { [count]: __, ...others } = misread ?? {};
  const isNumber = /^\d+$/.test(text);
  return {
    ballot: isNumber ? { ...numbers, [count]: Number(text) } : numbers,
    misread: text && !isNumber ? { ...others, [count]: text } : others,
  };
}

export interface Pasted {
  entries: Entries;
  /** Lines below the last person, and cells beside the last count. */
  beyond: string[][];
}

/** A block fills the counts to the right and the people below; an empty cell leaves its count alone. */
export function pasted(all: Entries, block: string[][], people: string[], column: number): Pasted {
  const told: Pasted = { entries: all, beyond: [] };
  for (const [down, line] of block.entries()) {
    const id = people[down];
    const isThere = !!id && !!told.entries[id];
    const left = isThere ? line.slice(COUNTS.length - column) : line;
    if (left.some(Boolean)) told.beyond.push(left);
    if (!isThere) continue;
    for (const [right, text] of line.slice(0, COUNTS.length - column).entries())
      if (text)
        told.entries = changed(told.entries, id, withCount(told.entries[id]!, COUNTS[column + right]!, text));
  }
  return told;
}
