/** Filters under a name, kept for the account on this machine (decision 84). */
import { create } from 'zustand';
import { useAccount } from '../../shell/account';
import { go } from '../../shell/place';

type Query = Record<string, string>;
export interface SavedView {
  name: string;
  query: Query;
  /** Of which list; the first that had views was the inbox. */
  screen?: string;
}

export const screenOf = ({ screen = 'inbox' }: SavedView) => screen;

/** What a search is for may be a person's name, and an open form is no view. */
const NOT_KEPT = ['name', 'act'];
export const keptOf = (query: Query): Query =>
  Object.fromEntries(Object.entries(query).filter(([name, value]) => value && !NOT_KEPT.includes(name)));

const storageKey = () => `jishi:views:${useAccount.getState().account?.login ?? ''}`;
const read = (): SavedView[] => JSON.parse(localStorage.getItem(storageKey()) ?? '[]') as SavedView[];
const useChanges = create<{ times: number }>(() => ({ times: 0 }));

function write(views: SavedView[]) {
  localStorage.setItem(storageKey(), JSON.stringify(views));
  useChanges.setState((s) => ({ times: s.times + 1 }));
}

/** Those of every list, or of one. */
export function useSavedViews(screen?: string): SavedView[] {
  useChanges((s) => s.times);
  useAccount((s) => s.account);
  return read().filter((view) => !screen || screenOf(view) === screen);
}

const isOther = (view: SavedView) => (one: SavedView) =>
  one.name !== view.name || screenOf(one) !== screenOf(view);

/** One of the same name in the same list is replaced. */
export const saveView = (view: SavedView) => write([...read().filter(isOther(view)), view]);

export const deleteView = (view: SavedView) => write(read().filter(isOther(view)));

/** Of the whole scope or of the organization it was saved with: it opens as it was seen. */
export const openView = (view: SavedView) => go(screenOf(view), '', { organization: '', ...view.query });

const normalized = (query: Query) =>
  new URLSearchParams(
    Object.entries(query)
      .filter(([, value]) => value)
      .sort(),
  ).toString();

export const isSameQuery = (a: Query, b: Query) => normalized(a) === normalized(b);
