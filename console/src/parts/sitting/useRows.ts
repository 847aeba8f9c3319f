/** The rows of a list that a sitting is held over: fetched as far as somebody looks. */
import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { shortenRows } from './rows';
import { FEW_PAGES, MOST, type Page, type Row, type Source } from './source';

const eachOnce = <R extends Row>(pages: Page<R>[]): R[] => [
  ...new Map(pages.flatMap((page) => page.nodes).map((row) => [row.id, row])).values(),
];

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
    queryFn: ({ pageParam }): Promise<Page<R>> => source.fetchPage(filter, pageParam),
    getNextPageParam: (last) => (last.pageInfo.hasNextPage ? last.pageInfo.endCursor : undefined),
  });
  const rows = useMemo(() => eachOnce(read.data?.pages ?? []), [read.data]);
  const total = read.data?.pages[0]?.totalCount ?? 0;
  const complete = !read.hasNextPage || rows.length >= MOST;
  const loading = !complete && rows.length < reach && !read.isPlaceholderData;
  useEffect(() => {
    if (loading && !read.isFetching && !read.isError) void read.fetchNextPage();
  }, [loading, read]);
  // Who comes back begins at the top again.
  useEffect(() => () => shortenRows(queries, source), [queries, source]);
  const isLong = (read.data?.pages.length ?? 0) > FEW_PAGES;
  return { read, rows, total, complete, loading, isLong };
}
