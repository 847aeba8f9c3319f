/** What is typed of each person the meeting resolves on: one ballot and one resolution. */
import { type Ballot, COUNTS, type Presence, wrongSums } from './arithmetic';

export interface Entry {
  ballot: Ballot;
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
export const isComplete = (presence: Presence, { ballot, resolution, introducersPresent }: Entry) =>
  !wrongSums(presence, ballot).length && !!resolution && introducersPresent !== null;

/** The cells of a block copied from a spreadsheet; of a single one nothing, it is pasted as text. */
export function blockOf(text: string): number[][] | null {
  const block = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split('\t').map(Number));
  return block.length < 2 && (block[0]?.length ?? 0) < 2 ? null : block;
}

/** A line of a block as counts, from one column on; what is no number leaves its count alone. */
const countsOf = (line: number[], from: number): Ballot =>
  Object.fromEntries(
    line.flatMap((number, right) => {
      const count = COUNTS[from + right];
      return count && Number.isFinite(number) ? [[count, number]] : [];
    }),
  );

/** A block fills the counts to the right and the people below; what goes beyond either is dropped. */
export function pasted(all: Entries, block: number[][], people: string[], column: number): Entries {
  return block.reduce((next, line, down) => {
    const id = people[down];
    const entry = id ? next[id] : undefined;
    return id && entry ? changed(next, id, { ballot: { ...entry.ballot, ...countsOf(line, column) } }) : next;
  }, all);
}
