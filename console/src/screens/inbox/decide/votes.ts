/** The committee's vote on one submission, as it is typed and as the server takes it. */

export const VOTE_COLUMNS = ['due', 'present', 'approve', 'oppose', 'abstain'] as const;
export type VoteColumn = (typeof VOTE_COLUMNS)[number];
export type Vote = Partial<Record<VoteColumn, string>>;
/** By the id of the submission. */
export type Votes = Record<string, Vote>;

/** A cell as it is shown: widths folded, the unit of a count left out. What is no number stays, to be seen and put right. */
export const plainCount = (typed: string) =>
  typed
    .normalize('NFKC')
    .trim()
    .replace(/^(\d+)\s*[人票名]$/, '$1');

const isCount = (cell = '') => /^\d+$/.test(cell);

const isBegun = (vote: Vote = {}) => VOTE_COLUMNS.some((column) => vote[column]);

/** Of a vote that is begun, the cells without a number: it is not sent, nor is anything decided without it. */
export const wrongCells = (vote?: Vote): VoteColumn[] =>
  isBegun(vote) ? VOTE_COLUMNS.filter((column) => !isCount(vote?.[column])) : [];

/** What a vote is for the server, once each of its cells is a number. */
export function counted(vote: Vote | undefined): Record<VoteColumn, number> | undefined {
  if (!vote || !isBegun(vote) || wrongCells(vote).length) return undefined;
  return Object.fromEntries(VOTE_COLUMNS.map((column) => [column, Number(vote[column])])) as Record<
    VoteColumn,
    number
  >;
}

/** Those due and those present are mostly the same for everybody: as they are for the first, for all. */
export function fillDueAndPresent(votes: Votes, ids: string[]): Votes {
  const { due, present } = votes[ids[0]!] ?? {};
  return Object.fromEntries(ids.map((id) => [id, { ...votes[id], due, present }]));
}
