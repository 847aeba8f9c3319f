/** The rows of a sitting's list in the cache, put right one by one when something changes. */
import type { QueryClient } from '@tanstack/react-query';
import { FEW_PAGES, fetchByIds, type Page, type Pages, type Row, type Source } from './source';

/** Every list of the source that the cache holds, one a filter. */
const cachedLists = <R extends Row, F>(queries: QueryClient, source: Source<R, F>) =>
  queries
    .getQueriesData<Pages<R>>({ queryKey: [source.key] })
    .flatMap(([key, held]) => (held ? [{ key, pages: held.pages, pageParams: held.pageParams }] : []));

/** Only the beginning of each list stays. */
export function shortenRows<R extends Row, F>(
  queries: QueryClient,
  source: Source<R, F>,
  pagesKept = FEW_PAGES,
) {
  for (const { key, pages, pageParams } of cachedLists(queries, source))
    queries.setQueryData<Pages<R>>(key, {
      pages: pages.slice(0, pagesKept),
      pageParams: pageParams.slice(0, pagesKept),
    });
}

/** The list from its beginning. */
export function rereadRows<R extends Row, F>(queries: QueryClient, source: Source<R, F>) {
  shortenRows(queries, source, 1);
  void queries.invalidateQueries({ queryKey: [source.key] });
}

/** After a change: a short list is read again, of a long one the rows that it is about. */
export function freshenRows<R extends Row, F>(
  queries: QueryClient,
  source: Source<R, F>,
  isAbout: (row: R) => boolean,
) {
  for (const { key, pages } of cachedLists(queries, source)) {
    if (pages.length > FEW_PAGES) {
      const about = pages.flatMap((page) => page.nodes).filter(isAbout);
      const ids = about.map((row) => row.id);
      void freshenByIds(queries, source, key, ids);
    } else void queries.invalidateQueries({ queryKey: key, exact: true });
  }
}

async function freshenByIds<R extends Row, F>(
  queries: QueryClient,
  source: Source<R, F>,
  key: readonly unknown[],
  ids: string[],
) {
  const fetched = await fetchByIds(source, ids);
  const now = new Map([...fetched].filter(([, row]) => source.isWaiting(row)));
  replaceRows(queries, key, now, new Set(ids.filter((id) => !now.has(id))));
}

/** What was just done waits no longer; nobody needs to ask. */
export function leaveRows<R extends Row, F>(queries: QueryClient, source: Source<R, F>, ids: string[]) {
  for (const { key, pages } of cachedLists(queries, source))
    if (pages.length > FEW_PAGES) replaceRows(queries, key, new Map<string, R>(), new Set(ids));
}

function replaceRows<R extends Row>(
  queries: QueryClient,
  key: readonly unknown[],
  now: Map<string, R>,
  gone: Set<string>,
) {
  const held = queries.getQueryData<Pages<R>>(key);
  if (!held) return;
  const leaving = held.pages.flatMap((page) => page.nodes).filter((row) => gone.has(row.id)).length;
  const replaced = (page: Page<R>): Page<R> => ({
    ...page,
    totalCount: page.totalCount - leaving,
    nodes: page.nodes.filter((row) => !gone.has(row.id)).map((row) => now.get(row.id) ?? row),
  });
  queries.setQueryData<Pages<R>>(key, { ...held, pages: held.pages.map(replaced) });
}
