/** The inbox as a list that a sitting is held over. */
import { ask } from '../../api';
import { DecideApprovalsDocument, InboxDocument, InboxRowsDocument, ReverseDecisionsDocument, type ApprovalFilter, type DecideApprovalsInput, type InboxQuery } from '../../gql/graphql';
import { sittingOf, takenBack } from '../../sitting/calls';
import type { Source } from '../../sitting/rows';

export type Row = InboxQuery['approvals']['nodes'][number];

export const INBOX: Source<Row, ApprovalFilter> = {
  key: 'inbox',
  page: async (filter, after) => (await ask(InboxDocument, { filter, after })).approvals,
  named: async (ids) => ((await ask(InboxRowsDocument, { ids })).nodes as (Row | null)[]).filter((row) => row !== null),
  waits: (row) => row.status === 'SUBMITTED',
};

export const DECISIONS = sittingOf('jishi:sitting', async (input: DecideApprovalsInput) => (await ask(DecideApprovalsDocument, { input })).decideApprovals);

/** Takes decisions back: the submissions wait again. */
export const reverse = takenBack(async (ids, reason) => (await ask(ReverseDecisionsDocument, { input: { ids, reason, errorPolicy: 'REJECT_FAILED_ROWS', validateOnly: false } })).reverseDecisions);
