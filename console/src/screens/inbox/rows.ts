/** The rows of the inbox: fetched as far as somebody looks, and put right one by one when something changes. */
import { keepPreviousData, useInfiniteQuery, useQueryClient, type InfiniteData, type QueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { ask } from '../../api';
import { InboxDocument, InboxRowsDocument, type InboxQuery } from '../../gql/graphql';
import { filterOf, type Query } from './filter';

export type Row = InboxQuery['approvals']['nodes'][number];
type Pages = InfiniteData<InboxQuery, string | null>;
/** A sitting decides this many at most. */
export const MOST = 5000;
/** So many pages are simply read again; of more, what changed. */
const FEW = 3;

/** As many rows as `reach` asks for, page behind page; what is chosen across the filter is chosen from all of it. */
export function useInbox(query: Query, reach: number) {
  const queries = useQueryClient(), filter = filterOf(query);
  const read = useInfiniteQuery({
    queryKey: ['inbox', filter], initialPageParam: null as string | null, placeholderData: keepPreviousData, staleTime: Infinity,
    // Comparing thousands of rows with themselves at each page would be felt while scrolling.
    structuralSharing: false,
    queryFn: ({ pageParam }): Promise<InboxQuery> => ask(InboxDocument, { filter, after: pageParam }),
    getNextPageParam: (last) => (last.approvals.pageInfo.hasNextPage ? last.approvals.pageInfo.endCursor : undefined),
  });
  const rows = useMemo(() => [...new Map((read.data?.pages ?? []).flatMap((page) => page.approvals.nodes).map((row) => [row.id, row])).values()], [read.data]);
  const total = read.data?.pages[0]?.approvals.totalCount ?? 0;
  const whole = !read.hasNextPage || rows.length >= MOST;
  const more = !whole && rows.length < reach && !read.isPlaceholderData;
  useEffect(() => { if (more && !read.isFetching && !read.isError) void read.fetchNextPage(); }, [more, read, rows.length]);
  // Who comes back begins at the top again.
  useEffect(() => () => shorten(queries), [queries]);
  return { read, rows, total, whole, loading: more, long: (read.data?.pages.length ?? 0) > FEW };
}

const each = (queries: QueryClient) => queries.getQueriesData<Pages>({ queryKey: ['inbox'] }).flatMap(([key, held]) => (held ? [{ key, held }] : []));

function shorten(queries: QueryClient, pages = FEW) {
  for (const { key, held } of each(queries)) queries.setQueryData<Pages>(key, { pages: held.pages.slice(0, pages), pageParams: held.pageParams.slice(0, pages) });
}

/** The list from its beginning. */
export function rereadInbox(queries: QueryClient) {
  shorten(queries, 1);
  void queries.invalidateQueries({ queryKey: ['inbox'] });
}

/** After a change: a short list is read again, of a long one the rows that it is about. */
export function freshenInbox(queries: QueryClient, isAbout: (row: Row) => boolean) {
  for (const { key, held } of each(queries)) {
    if (held.pages.length > FEW) void freshenRows(queries, key, held.pages.flatMap((page) => page.approvals.nodes).filter(isAbout).map((row) => row.id));
    else void queries.invalidateQueries({ queryKey: key, exact: true });
  }
}

async function freshenRows(queries: QueryClient, key: readonly unknown[], ids: string[]) {
  const now = new Map<string, Row>();
  for (let done = 0; done < ids.length; done += 100) {
    const { nodes } = await ask(InboxRowsDocument, { ids: ids.slice(done, done + 100) });
    for (const row of nodes as (Row | null)[]) if (row?.status === 'SUBMITTED') now.set(row.id, row);
  }
  putRows(queries, key, now, new Set(ids.filter((id) => !now.has(id))));
}

/** What was just decided waits no longer; nobody needs to ask. */
export function leaveInbox(queries: QueryClient, ids: string[]) {
  for (const { key, held } of each(queries)) if (held.pages.length > FEW) putRows(queries, key, new Map(), new Set(ids));
}

function putRows(queries: QueryClient, key: readonly unknown[], now: Map<string, Row>, gone: Set<string>) {
  const held = queries.getQueryData<Pages>(key), left = held?.pages.flatMap((page) => page.approvals.nodes).filter((row) => gone.has(row.id)).length ?? 0;
  const put = ({ approvals }: InboxQuery): InboxQuery => ({
    approvals: { ...approvals, totalCount: approvals.totalCount - left, nodes: approvals.nodes.filter((row) => !gone.has(row.id)).map((row) => now.get(row.id) ?? row) },
  });
  if (held) queries.setQueryData<Pages>(key, { ...held, pages: held.pages.map(put) });
}
