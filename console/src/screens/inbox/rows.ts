/** The inbox as a list that a sitting is held over. */

import {
  type ApprovalFilter,
  DecideApprovalsDocument,
  type DecideApprovalsInput,
  InboxDocument,
  type InboxQuery,
  InboxRowsDocument,
  ReverseDecisionsDocument,
} from '../../gql/graphql';
import { sittingOf, takenBack } from '../../parts/sitting/calls';
import type { Source } from '../../parts/sitting/rows';
import { ask } from '../../shell/api';

export type Row = InboxQuery['approvals']['nodes'][number];

export const INBOX: Source<Row, ApprovalFilter> = {
  key: 'inbox',
  page: async (filter, after) => (await ask(InboxDocument, { filter, after })).approvals,
  named: async (ids) =>
    ((await ask(InboxRowsDocument, { ids })).nodes as (Row | null)[]).filter((row) => row !== null),
  waits: (row) => row.status === 'SUBMITTED',
};

export const DECISIONS = sittingOf(
  'jishi:sitting',
  async (input: DecideApprovalsInput) => (await ask(DecideApprovalsDocument, { input })).decideApprovals,
);

/** Takes decisions back: the submissions wait again. */
export const reverse = takenBack(
  async (ids, reason) =>
    (
      await ask(ReverseDecisionsDocument, {
        input: { ids, reason, errorPolicy: 'REJECT_FAILED_ROWS', validateOnly: false },
      })
    ).reverseDecisions,
);
