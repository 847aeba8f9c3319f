import { QueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rowOf } from './fixtures';
import { freshenRows, leaveRows, rereadRows, shortenRows } from './rows';
import type { Page, Pages, Row, Source } from './source';

const KEY = ['list', { kind: 'A' }];
const PAGE_SIZE = 2;

/** So many pages of two rows each: 1 2 | 3 4 | … */
function pagesOf(many: number): Pages<Row> {
  const pages = Array.from(
    { length: many },
    (_, at): Page<Row> => ({
      totalCount: many * PAGE_SIZE,
      nodes: [rowOf(String(at * PAGE_SIZE + 1)), rowOf(String(at * PAGE_SIZE + 2))],
      pageInfo: { hasNextPage: at < many - 1, endCursor: `end-${at}` },
    }),
  );
  return { pages, pageParams: [null, ...pages.slice(0, -1).map((page) => page.pageInfo.endCursor)] };
}
const SHORT = 3;
const LONG = 4;

const fetchByIds = vi.fn<(ids: string[]) => Promise<Row[]>>();
const source: Source<Row, unknown> = {
  key: 'list',
  fetchPage: () => Promise.reject(new Error('no page is asked for')),
  fetchByIds,
  isWaiting: (row) => row.version < 9,
};

let queries: QueryClient;
beforeEach(() => {
  queries = new QueryClient();
  fetchByIds.mockReset();
});
const held = (key: unknown[] = KEY) => queries.getQueryData<Pages<Row>>(key)!;
const ids = (key?: unknown[]) => held(key).pages.map((page) => page.nodes.map((row) => row.id));
const totals = () => held().pages.map((page) => page.totalCount);
const isStale = (key: unknown[] = KEY) => queries.getQueryState(key)?.isInvalidated;

describe('what a change is about', () => {
  it('is read again with all of a short list', () => {
    queries.setQueryData(KEY, pagesOf(SHORT));
    freshenRows(queries, source, (row) => row.id === '1');
    expect(isStale()).toBe(true);
    expect(fetchByIds).not.toHaveBeenCalled();
  });

  it('is read row by row of a long one, which stays where it is', async () => {
    queries.setQueryData(KEY, pagesOf(LONG));
    fetchByIds.mockResolvedValue([rowOf('2', 5)]);
    freshenRows(queries, source, (row) => row.id === '2');
    await vi.waitFor(() => expect(held().pages[0]?.nodes[1]?.version).toBe(5));
    expect(fetchByIds.mock.calls).toEqual([[['2']]]);
    expect(ids()).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
      ['7', '8'],
    ]);
    expect(totals()).toEqual([8, 8, 8, 8]);
    expect(isStale()).toBe(false);
  });

  it('leaves a long list when it waits no longer, or is out of sight', async () => {
    queries.setQueryData(KEY, pagesOf(LONG));
    fetchByIds.mockResolvedValue([rowOf('1', 9), rowOf('4', 2)]);
    freshenRows(queries, source, (row) => ['1', '4', '8'].includes(row.id));
    await vi.waitFor(() => expect(totals()).toEqual([6, 6, 6, 6]));
    expect(ids()).toEqual([['2'], ['3', '4'], ['5', '6'], ['7']]);
    expect(held().pages[1]?.nodes[1]?.version).toBe(2);
  });

  it('is asked for a hundred at a time', async () => {
    const many = 125;
    queries.setQueryData(KEY, pagesOf(many));
    fetchByIds.mockResolvedValue([]);
    freshenRows(queries, source, () => true);
    await vi.waitFor(() => expect(totals()[0]).toBe(0));
    expect(fetchByIds.mock.calls.map(([some]) => some.length)).toEqual([100, 100, 50]);
  });

  it('changes each filter of the source, and no other list', () => {
    const other = ['list', { kind: 'B' }];
    const people = ['people'];
    for (const key of [KEY, other, people]) queries.setQueryData(key, pagesOf(SHORT));
    freshenRows(queries, source, () => true);
    expect([KEY, other, people].map(isStale)).toEqual([true, true, false]);
  });
});

describe('what was just done', () => {
  it('leaves a long list without being asked for, and is counted off', () => {
    queries.setQueryData(KEY, pagesOf(LONG));
    leaveRows(queries, source, ['1', '2', '5', 'elsewhere']);
    expect(ids()).toEqual([[], ['3', '4'], ['6'], ['7', '8']]);
    expect(totals()).toEqual([5, 5, 5, 5]);
    expect(fetchByIds).not.toHaveBeenCalled();
  });

  it('stays in a short list, which is read again', () => {
    queries.setQueryData(KEY, pagesOf(SHORT));
    leaveRows(queries, source, ['1']);
    expect(ids()).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
  });
});

describe('a list that somebody leaves', () => {
  it('keeps its beginning', () => {
    queries.setQueryData(KEY, pagesOf(5));
    shortenRows(queries, source);
    expect(ids()).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
    expect(held().pageParams).toEqual([null, 'end-0', 'end-1']);
  });

  it('is one page and stale, when it is read from the top', () => {
    queries.setQueryData(KEY, pagesOf(5));
    rereadRows(queries, source);
    expect(ids()).toEqual([['1', '2']]);
    expect(isStale()).toBe(true);
  });
});
