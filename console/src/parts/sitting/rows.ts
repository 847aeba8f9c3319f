/** The rows of a list that a sitting is held over: fetched as far as somebody looks, and put right one by one when something changes. */
import {
  type InfiniteData,
  keepPreviousData,
  type QueryClient,
  useInfiniteQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';

/** What every such row has, whatever it is about. */
export interface Row {
  id: string;
  version: number;
  candidate: { id: string; name: string; branch: { name: string } };
}
export interface Page<R> {
  totalCount: number;
  nodes: R[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
/** Where a list comes from: page behind page, some rows by their ids, and which of them still wait. */
export interface Source<R extends Row, F> {
  key: string;
  page: (filter: F, after: string | null) => Promise<Page<R>>;
  named: (ids: string[]) => Promise<R[]>;
  waits: (row: R) => boolean;
}
type Pages<R> = InfiniteData<Page<R>, string | null>;
/** A sitting holds this many at most. */
export const MOST = 5000;
/** So many pages are simply read again; of more, what changed. */
const FEW = 3;

/** As many rows as `reach` asks for, page behind page; what is chosen across the filter is chosen from all of it. */
export function useRows<R extends Row, F>(source: Source<R, F>, filter: F, reach: number) {
  const queries = useQueryClient();
  const read = useInfiniteQuery({
    queryKey: [source.key, filter],
    initialPageParam: null as string | null,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    // Comparing thousands of rows with themselves at each page would be felt while scrolling.
    structuralSharing: false,
    queryFn: ({ pageParam }): Promise<Page<R>> => source.page(filter, pageParam),
    getNextPageParam: (last) => (last.pageInfo.hasNextPage ? last.pageInfo.endCursor : undefined),
  });
  const rows = useMemo(
    () => [
      ...new Map((read.data?.pages ?? []).flatMap((page) => page.nodes).map((row) => [row.id, row])).values(),
    ],
    [read.data],
  );
  const total = read.data?.pages[0]?.totalCount ?? 0;
  const whole = !read.hasNextPage || rows.length >= MOST;
  const more = !whole && rows.length < reach && !read.isPlaceholderData;
  useEffect(() => {
    if (more && !read.isFetching && !read.isError) void read.fetchNextPage();
  }, [more, read, rows.length]);
  // Who comes back begins at the top again.
  useEffect(() => () => shorten(queries, source), [queries, source]);
  return { read, rows, total, whole, loading: more, long: (read.data?.pages.length ?? 0) > FEW };
}

const each = <R extends Row, F>(queries: QueryClient, { key: name }: Source<R, F>) =>
  queries
    .getQueriesData<Pages<R>>({ queryKey: [name] })
    .flatMap(([key, held]) => (held ? [{ key, held }] : []));

function shorten<R extends Row, F>(queries: QueryClient, source: Source<R, F>, pages = FEW) {
  for (const { key, held } of each(queries, source))
    queries.setQueryData<Pages<R>>(key, {
      pages: held.pages.slice(0, pages),
      pageParams: held.pageParams.slice(0, pages),
    });
}

/** The list from its beginning. */
export function rereadRows<R extends Row, F>(queries: QueryClient, source: Source<R, F>) {
  shorten(queries, source, 1);
  void queries.invalidateQueries({ queryKey: [source.key] });
}

/** After a change: a short list is read again, of a long one the rows that it is about. */
export function freshenRows<R extends Row, F>(
  queries: QueryClient,
  source: Source<R, F>,
  isAbout: (row: R) => boolean,
) {
  for (const { key, held } of each(queries, source)) {
    if (held.pages.length > FEW)
      void freshenSome(
        queries,
        source,
        key,
        held.pages
          .flatMap((page) => page.nodes)
          .filter(isAbout)
          .map((row) => row.id),
      );
    else void queries.invalidateQueries({ queryKey: key, exact: true });
  }
}

/** These rows as they are now; without what is out of sight. */
export async function readAnew<R extends Row, F>(
  source: Source<R, F>,
  ids: string[],
): Promise<Map<string, R>> {
  const now = new Map<string, R>();
  for (let done = 0; done < ids.length; done += 100)
    for (const row of await source.named(ids.slice(done, done + 100))) now.set(row.id, row);
  return now;
}

async function freshenSome<R extends Row, F>(
  queries: QueryClient,
  source: Source<R, F>,
  key: readonly unknown[],
  ids: string[],
) {
  const now = new Map([...(await readAnew(source, ids))].filter(([, row]) => source.waits(row)));
  putRows(queries, key, now, new Set(ids.filter((id) => !now.has(id))));
}

/** What was just done waits no longer; nobody needs to ask. */
export function leaveRows<R extends Row, F>(queries: QueryClient, source: Source<R, F>, ids: string[]) {
  for (const { key, held } of each(queries, source))
    if (held.pages.length > FEW) putRows(queries, key, new Map<string, R>(), new Set(ids));
}

function putRows<R extends Row>(
  queries: QueryClient,
  key: readonly unknown[],
  now: Map<string, R>,
  gone: Set<string>,
) {
  const held = queries.getQueryData<Pages<R>>(key),
    left = held?.pages.flatMap((page) => page.nodes).filter((row) => gone.has(row.id)).length ?? 0;
  const put = (page: Page<R>): Page<R> => ({
    ...page,
    totalCount: page.totalCount - left,
    nodes: page.nodes.filter((row) => !gone.has(row.id)).map((row) => now.get(row.id) ?? row),
  });
  if (held) queries.setQueryData<Pages<R>>(key, { ...held, pages: held.pages.map(put) });
}
