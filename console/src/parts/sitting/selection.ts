/** What is chosen of a list and what became of it. Kept outside the screen: it is taken off the page when another is shown. */
import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { sessions } from '../../shell/session';
import type { RowResult } from './rowResult';

interface SelectionState {
  chosen: Set<string>;
  results: Map<string, RowResult>;
  /** All of the filter is chosen: what is fetched, and what comes after it. */
  wholeFilter: boolean;
}

export interface Selection {
  useSelection: UseBoundStore<StoreApi<SelectionState>>;
  choose: (chosen: Set<string>) => void;
  chooseAll: (ids: string[]) => void;
  toggle: (id: string) => void;
  addResults: (results: RowResult[]) => void;
  dropResults: (ids: string[]) => void;
}

const nothing = (): SelectionState => ({ chosen: new Set(), results: new Map(), wholeFilter: false });

export function createSelection(): Selection {
  const useSelection = create<SelectionState>(nothing);
  // Somebody else at the same desk begins with nothing.
  sessions.addEventListener('found', (event) => {
    const isSameAccount = (event as CustomEvent<boolean>).detail;
    if (!isSameAccount) useSelection.setState(nothing());
  });
  const choose = (chosen: Set<string>) => useSelection.setState({ chosen, wholeFilter: false });
  return {
    useSelection,
    choose,
    chooseAll: (ids) => useSelection.setState({ chosen: new Set(ids), wholeFilter: true }),
    toggle: (id) => {
      const next = new Set(useSelection.getState().chosen);
      if (!next.delete(id)) next.add(id);
      choose(next);
    },
    addResults: (results) =>
      useSelection.setState((s) => ({
        results: new Map([...s.results, ...results.map((r) => [r.askedId, r] as const)]),
      })),
    dropResults: (ids) =>
      useSelection.setState((s) => {
        const left = new Map(s.results);
        for (const id of ids) left.delete(id);
        return { results: left };
      }),
  };
}
