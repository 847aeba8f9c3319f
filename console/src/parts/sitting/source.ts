/** Where the list of a sitting comes from, and what each of its rows has, whatever it is about. */
import type { InfiniteData } from '@tanstack/react-query';

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

export type Pages<R> = InfiniteData<Page<R>, string | null>;

/** Rows read anew. */
export interface ById<R extends Row> {
  fetchByIds: (ids: string[]) => Promise<R[]>;
}

export interface Source<R extends Row, F> extends ById<R> {
  /** The name of its queries in the cache. */
  key: string;
  fetchPage: (filter: F, after: string | null) => Promise<Page<R>>;
  /** Whether a row still waits, and so belongs in the list. */
  isWaiting: (row: R) => boolean;
}

/** A sitting holds this many at most. */
export const MOST = 5000;

/** So many pages are simply read again; of more, what changed. */
export const FEW_PAGES = 3;

const IDS_AT_ONCE = 100;

/** These rows as they are now; without what is out of sight. */
export async function fetchByIds<R extends Row>(source: ById<R>, ids: string[]): Promise<Map<string, R>> {
  const now = new Map<string, R>();
  for (let at = 0; at < ids.length; at += IDS_AT_ONCE)
    for (const row of await source.fetchByIds(ids.slice(at, at + IDS_AT_ONCE))) now.set(row.id, row);
  return now;
}
