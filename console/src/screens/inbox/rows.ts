/** The inbox as a list that a sitting is held over. */
import { ask } from '../../api';
import { DecideApprovalsDocument, InboxDocument, InboxRowsDocument, ReverseDecisionsDocument, type ApprovalFilter, type DecideApprovalsInput, type InboxQuery } from '../../gql/graphql';
import { sittingOf, slices } from '../../sitting/calls';
import type { Source } from '../../sitting/rows';
import type { TakenBack } from '../../sitting/Undoing';

export type Row = InboxQuery['approvals']['nodes'][number];

export const INBOX: Source<Row, ApprovalFilter> = {
  key: 'inbox',
  page: async (filter, after) => (await ask(InboxDocument, { filter, after })).approvals,
  named: async (ids) => ((await ask(InboxRowsDocument, { ids })).nodes as (Row | null)[]).filter((row) => row !== null),
  waits: (row) => row.status === 'SUBMITTED',
};

export const DECISIONS = sittingOf('jishi:sitting', async (input: DecideApprovalsInput) => (await ask(DecideApprovalsDocument, { input })).decideApprovals);

/** Takes decisions back: the submissions wait again. */
export async function reverse(ids: string[], reason: string, tell: (many: number) => void): Promise<TakenBack> {
  const results = [];
  for (const some of slices(ids)) {
    const { reverseDecisions: told } = await ask(ReverseDecisionsDocument, { input: { ids: some, reason, errorPolicy: 'REJECT_FAILED_ROWS', validateOnly: false } });
    if (told.errors[0]) throw new Error(told.errors[0].message);
    results.push(...told.results);
    tell(results.length);
  }
  return { done: results.filter((r) => r.succeeded).map((r) => r.id), refused: results.filter((r) => !r.succeeded).map((r) => r.errors[0]?.message ?? '') };
}
