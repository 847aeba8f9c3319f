import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useAccount } from '../../shell/account';
import { go, usePlace } from '../../shell/place';
import type { Account } from '../../shell/sign-in';
import { deleteView, isSameQuery, keptOf, openView, saveView, useSavedViews } from './savedViews';

const signIn = (login: string) => act(() => useAccount.setState({ account: { login } as Account }));
const late = { name: '逾期', query: { mood: 'late' } };
const reviews = { name: '待预审', query: { kind: 'PRE_REVIEW', wait: '7' } };

beforeEach(() => {
  localStorage.clear();
  signIn('committee');
});

describe('saved views', () => {
  it('are seen as soon as they are saved, in their order', () => {
    const { result } = renderHook(useSavedViews);
    expect(result.current).toEqual([]);
    act(() => saveView(late));
    act(() => saveView(reviews));
    expect(result.current).toEqual([late, reviews]);
  });

  it('are replaced by one of the same name', () => {
    const { result } = renderHook(useSavedViews);
    act(() => saveView(late));
    act(() => saveView(reviews));
    act(() => saveView({ ...late, query: { mood: 'warned' } }));
    expect(result.current).toEqual([reviews, { name: '逾期', query: { mood: 'warned' } }]);
  });

  it('are gone when they are deleted', () => {
    const { result } = renderHook(useSavedViews);
    act(() => saveView(late));
    act(() => saveView(reviews));
    act(() => deleteView(late));
    expect(result.current).toEqual([reviews]);
  });

  it('are those of the account', () => {
    const { result } = renderHook(useSavedViews);
    act(() => saveView(late));
    signIn('branch');
    expect(result.current).toEqual([]);
    signIn('committee');
    expect(result.current).toEqual([late]);
  });

  it('open with the organization that they were saved with, or none', async () => {
    go('today', '', { organization: 'org-1' });
    await vi.waitFor(() => expect(usePlace.getState().query).toEqual({ organization: 'org-1' }));
    openView(late);
    await vi.waitFor(() =>
      expect(usePlace.getState()).toEqual({ screen: 'inbox', id: '', query: { mood: 'late' } }),
    );
    openView({ name: '二支部', query: { organization: 'org-2', mood: 'late' } });
    await vi.waitFor(() =>
      expect(usePlace.getState().query).toEqual({ organization: 'org-2', mood: 'late' }),
    );
  });
});

describe('the views of several lists', () => {
  const women = { name: '逾期', query: { sex: 'FEMALE', columns: 'due,branch' }, screen: 'people' };

  it('may have one name, and each list has its own', () => {
    act(() => saveView(late));
    act(() => saveView(women));
    expect(renderHook(() => useSavedViews('inbox')).result.current).toEqual([late]);
    expect(renderHook(() => useSavedViews('people')).result.current).toEqual([women]);
    act(() => deleteView(late));
    expect(renderHook(() => useSavedViews()).result.current).toEqual([women]);
  });

  it('open where they belong', async () => {
    openView(women);
    await vi.waitFor(() =>
      expect(usePlace.getState()).toEqual({ screen: 'people', id: '', query: women.query }),
    );
  });

  it('keep no name that was searched for', () => {
    expect(keptOf({ name: '李明', stage: 'ACTIVIST', act: 'createCandidate', sex: '' })).toEqual({
      stage: 'ACTIVIST',
    });
  });
});

describe('two filters', () => {
  it.each([
    [{ kind: 'A', wait: '7' }, { wait: '7', kind: 'A' }, true],
    [{ kind: 'A', wait: '' }, { kind: 'A' }, true],
    [{ kind: 'A' }, { kind: 'B' }, false],
    [{ kind: 'A' }, {}, false],
  ])('%j and %j are the same: %j', (a, b, expected) => {
    expect(isSameQuery(a, b)).toBe(expected);
  });
});
