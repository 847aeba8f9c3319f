/** Filters under a name, kept for the account on this machine. */
import { create } from 'zustand';
import { useAccount } from '../../../shell/account';
import { go } from '../../../shell/place';
import type { Query } from '../filter';

export interface SavedView {
  name: string;
  query: Query;
}

const storageKey = () => `jishi:views:${useAccount.getState().account?.login ?? ''}`;
const read = (): SavedView[] => JSON.parse(localStorage.getItem(storageKey()) ?? '[]') as SavedView[];
const useChanges = create<{ times: number }>(() => ({ times: 0 }));

function write(views: SavedView[]) {
  localStorage.setItem(storageKey(), JSON.stringify(views));
  useChanges.setState((s) => ({ times: s.times + 1 }));
}

export function useSavedViews(): SavedView[] {
  useChanges((s) => s.times);
  useAccount((s) => s.account);
  return read();
}

/** One of the same name is replaced. */
export const saveView = (view: SavedView) => write([...read().filter((one) => one.name !== view.name), view]);

export const deleteView = ({ name }: SavedView) => write(read().filter((one) => one.name !== name));

/** Of the whole scope or of the organization it was saved with: it opens as it was seen. */
export const openView = (view: SavedView) => go('inbox', '', { organization: '', ...view.query });

const normalized = (query: Query) =>
  new URLSearchParams(
    Object.entries(query)
      .filter(([, value]) => value)
      .sort(),
  ).toString();

export const isSameQuery = (a: Query, b: Query) => normalized(a) === normalized(b);
