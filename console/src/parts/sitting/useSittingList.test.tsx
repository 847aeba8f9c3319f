import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { passed, rowsOf } from './fixtures';
import { createSitting } from './sitting';
import { MOST, type Row, type Source } from './source';
import { type LocalSearch, useSittingList } from './useSittingList';

const PAGE_SIZE = 100;
const TOTAL = 450;
const ALL = rowsOf(TOTAL);

const fetchPage = vi.fn(async (_filter: unknown, after: string | null) => {
  const from = Number(after ?? 0);
  const to = from + PAGE_SIZE;
  return {
    totalCount: TOTAL,
    nodes: ALL.slice(from, to),
    pageInfo: { hasNextPage: to < TOTAL, endCursor: String(to) },
  };
});
const source: Source<Row, unknown> = {
  key: 'list',
  fetchPage,
  fetchByIds: async () => [],
  isWaiting: () => true,
};
const save = vi.fn();

function showList(localSearch?: LocalSearch<Row>) {
  const sitting = createSitting('jishi:tried', async () => ({ results: [], errors: [] }));
  const queries = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  );
  const { result } = renderHook(
    () => useSittingList(sitting, source, {}, { localSearch, save, alsoStale: ['counts'] }),
    { wrapper },
  );
  return { sitting, queries, list: () => result.current };
}
const ids = (rows: Row[]) => rows.map((row) => row.id);

beforeEach(() => {
  fetchPage.mockClear();
  save.mockReset();
});

describe('a list of hundreds', () => {
  it('is fetched as far as somebody looks', async () => {
    const { list } = showList();
    await waitFor(() => expect(list().rows).toHaveLength(100));
    expect(list()).toMatchObject({ total: TOTAL, length: TOTAL, complete: false });
    act(() => list().lookTo(150));
    await waitFor(() => expect(list().rows).toHaveLength(300));
    expect(fetchPage.mock.calls.map(([, after]) => after)).toEqual([null, '100', '200']);
  });

  it('is chosen across its filter: what is fetched later is chosen too', async () => {
    const { sitting, list } = showList();
    await waitFor(() => expect(list().rows).toHaveLength(100));
    act(() => sitting.chooseAll(ids(list().rows)));
    await waitFor(() => expect(list().selected).toHaveLength(TOTAL));
    expect(list()).toMatchObject({ wholeFilter: true, allSelected: true, complete: true });
    act(() => sitting.toggle('3'));
    expect(list().selected).toHaveLength(TOTAL - 1);
    expect(list()).toMatchObject({ wholeFilter: false, allSelected: false });
  });

  it('does not take a choice of the rows that have come for a choice of all', async () => {
    const { sitting, list } = showList();
    await waitFor(() => expect(list().rows).toHaveLength(100));
    act(() => sitting.choose(new Set(ids(list().rows))));
    expect(list().selected).toHaveLength(100);
    expect(list().allSelected).toBe(false);
  });

  it('is searched to its end, and what is found is what can be chosen', async () => {
    const search = { text: '姓名44', matches: (row: Row) => row.candidate.name.startsWith('姓名44') };
    const { list } = showList(search);
    const found = ['44', '440', '441', '442', '443', '444', '445', '446', '447', '448', '449'];
    await waitFor(() => expect(ids(list().rows)).toEqual(found));
    expect(list()).toMatchObject({ length: 11, searchedText: '姓名44' });
  });

  it('is saved when all of it has come', async () => {
    const { list } = showList();
    await waitFor(() => expect(list().rows).toHaveLength(100));
    act(() => list().save());
    expect(save).not.toHaveBeenCalled();
    await waitFor(() => expect(list().isSaving).toBe(false));
    expect(save.mock.calls.map(([rows]) => ids(rows))).toEqual([ids(ALL)]);
  });

  it('is without what a sitting has done, and its counts are read anew', async () => {
    const { sitting, queries, list } = showList();
    queries.setQueryData(['counts'], 450);
    await waitFor(() => expect(list().rows).toHaveLength(100));
    act(() => list().save());
    await waitFor(() => expect(list().isLong).toBe(true));
    act(() => sitting.addResults([passed('1'), passed('2')]));
    expect(list().doneIds).toEqual(['1', '2']);
    act(() => list().freshen(['1', '2', '3']));
    await waitFor(() => expect(ids(list().rows.slice(0, 1))).toEqual(['4']));
    expect(queries.getQueryState(['counts'])?.isInvalidated).toBe(true);
  });
});

it('what was done and waits again is no longer said to be done', async () => {
  const { sitting, queries, list } = showList();
  await waitFor(() => expect(list().rows).toHaveLength(100));
  act(() => {
    sitting.begin(ALL.slice(0, 2));
    sitting.addResults([passed('1'), passed('2')]);
  });
  expect(list().doneIds).toEqual(['1', '2']);
  const [first, ...others] = ALL.slice(0, PAGE_SIZE);
  fetchPage.mockResolvedValueOnce({
    totalCount: PAGE_SIZE,
    nodes: [{ ...first!, version: first!.version + 2 }, ...others],
    pageInfo: { hasNextPage: false, endCursor: '' },
  });
  await act(() => queries.invalidateQueries({ queryKey: ['list'] }));
  await waitFor(() => expect(list().doneIds).toEqual(['2']));
});

it('a list is never longer than a sitting holds', async () => {
  fetchPage.mockImplementationOnce(async () => ({
    totalCount: MOST + 1,
    nodes: ALL.slice(0, 1),
    pageInfo: { hasNextPage: false, endCursor: '1' },
  }));
  const { list } = showList();
  await waitFor(() => expect(list().total).toBe(MOST + 1));
  expect(list().length).toBe(MOST);
});
