/** Which columns somebody wants to see of each menu: kept on the device, unless the address says others (decision 84). */
import { create } from 'zustand';
import type { Query } from '../../parts/people/filter';
import { useAccount } from '../../shell/account';
import { COLUMN_NAMES, type ColumnName } from './columns';
import { type Menu, menuOf } from './menus';

const FIRST: readonly ColumnName[] = ['due', 'branch', 'stage', 'since', 'problems'];

/** What each of the manual's menus shows besides: who looks after them, or since when. */
const OWN: Partial<Record<Menu, ColumnName>> = {
  applicants: 'applied',
  activists: 'mentors',
  targets: 'introducers',
  probationary: 'introducers',
};

const inOrder = (names: readonly string[]) => COLUMN_NAMES.filter((name) => names.includes(name));

export function firstColumns(query: Query): ColumnName[] {
  const menu = menuOf(query);
  const own = menu && OWN[menu];
  return inOrder(own ? [...FIRST, own] : FIRST);
}

type Kept = Partial<Record<Menu | 'everybody', ColumnName[]>>;
const storageKey = () => `jishi:columns:${useAccount.getState().account?.login ?? ''}`;
const read = (): Kept => JSON.parse(localStorage.getItem(storageKey()) ?? '{}') as Kept;
const useChanges = create<{ times: number }>(() => ({ times: 0 }));
const placeOf = (query: Query) => menuOf(query) ?? 'everybody';

/** The columns of an address: its own, those that were chosen here for its menu, or the first. */
export function columnsOf(query: Query): ColumnName[] {
  if (query.columns) return inOrder(query.columns.split(','));
  return inOrder(read()[placeOf(query)] ?? firstColumns(query));
}

export function useColumns(query: Query): ColumnName[] {
  useChanges((s) => s.times);
  useAccount((s) => s.account);
  return columnsOf(query);
}

/** From now on for this menu; none given are the first again. */
export function keepColumns(query: Query, columns?: readonly ColumnName[]) {
  const { [placeOf(query)]: _, ...others } = read();
  const kept = columns ? { ...others, [placeOf(query)]: columns } : others;
  localStorage.setItem(storageKey(), JSON.stringify(kept));
  useChanges.setState((s) => ({ times: s.times + 1 }));
}
