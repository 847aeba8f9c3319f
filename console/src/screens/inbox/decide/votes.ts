/** The committee's vote on one submission, as it is typed and as the server takes it. */

export const VOTE_COLUMNS = ['due', 'present', 'approve', 'oppose', 'abstain'] as const;
export type VoteColumn = (typeof VOTE_COLUMNS)[number];
export type Vote = Partial<Record<VoteColumn, string>>;
/** By the id of the submission. */
export type Votes = Record<string, Vote>;

export const digitsOf = (typed: string) => typed.replace(/\D/g, '');

/** What a vote is for the server; nothing until those present are counted. */
export function counted(vote: Vote | undefined): Record<VoteColumn, number> | undefined {
  if (!vote?.present) return undefined;
  const number = (column: VoteColumn) => Number(vote[column] ?? 0) || 0;
  return {
    due: number('due'),
    present: number('present'),
    approve: number('approve'),
    oppose: number('oppose'),
    abstain: number('abstain'),
  };
}

/** Those due and those present are mostly the same for everybody: as they are for the first, for all. */
export function fillDueAndPresent(votes: Votes, ids: string[]): Votes {
  const { due, present } = votes[ids[0]!] ?? {};
  return Object.fromEntries(ids.map((id) => [id, { ...votes[id], due, present }]));
}
