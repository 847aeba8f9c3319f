/** The inbox as a list that a sitting is held over: a row is a submission that waits for a decision. */
import { type ApprovalFilter, InboxDocument, type InboxQuery, InboxRowsDocument } from '../../gql/graphql';
import type { Source } from '../../parts/sitting/source';
import { ask } from '../../shell/api';

export type Row = InboxQuery['approvals']['nodes'][number];

export const INBOX: Source<Row, ApprovalFilter> = {
  key: 'inbox',
  fetchPage: async (filter, after) => (await ask(InboxDocument, { filter, after })).approvals,
  fetchByIds: async (ids) => {
    const { nodes } = await ask(InboxRowsDocument, { ids });
    return (nodes as (Row | null)[]).filter((row) => row !== null);
  },
  isWaiting: (row) => row.status === 'SUBMITTED',
};
