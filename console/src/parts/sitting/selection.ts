/** What is chosen of a list and what became of it. Kept outside the screen: it is taken off the page when another is shown. */
import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { sessions } from '../../shell/session';
import type { RowResult } from './rowResult';
import type { Row } from './source';

/** What was done at this desk: to whom, on which version, and in which run. */
interface Did {
  name: string;
  version: number;
  run: number;
}

interface SelectionState {
  chosen: Set<string>;
  results: Map<string, RowResult>;
  did: Map<string, Did>;
  /** All of the filter is chosen: what is fetched, and what comes after it. */
  wholeFilter: boolean;
}

export interface Selection {
  useSelection: UseBoundStore<StoreApi<SelectionState>>;
  choose: (chosen: Set<string>) => void;
  chooseAll: (ids: string[]) => void;
  toggle: (id: string) => void;
  /** A run begins on these. */
  begin: (rows: Row[]) => void;
  addResults: (results: RowResult[]) => void;
  dropResults: (ids: string[]) => void;
}

/** What was done, the last run first. */
export const runsOf = ({ results, did }: Pick<SelectionState, 'results' | 'did'>): string[][] => {
  const done = [...results.values()].filter((one) => one.succeeded).map((one) => one.askedId);
  const runs = new Map<number, string[]>();
  for (const id of done) {
    const run = did.get(id)?.run ?? 0;
    runs.set(run, [...(runs.get(run) ?? []), id]);
  }
  return [...runs].sort(([a], [b]) => b - a).map(([, ids]) => ids);
};

/** Of what was done, what waits again: it stands in the list anew, as a later version. */
export const waitingAgain = ({ results, did }: Pick<SelectionState, 'results' | 'did'>, rows: Row[]) =>
  rows
    .filter(({ id, version }) => results.get(id)?.succeeded && version > (did.get(id)?.version ?? Infinity))
    .map(({ id }) => id);

const nothing = (): SelectionState => ({
  chosen: new Set(),
  results: new Map(),
  did: new Map(),
  wholeFilter: false,
});

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
    begin: (rows) =>
      useSelection.setState(({ did }) => {
        const run = Math.max(0, ...[...did.values()].map((one) => one.run)) + 1;
        const begun = rows.map(
          ({ id, version, candidate }) => [id, { name: candidate.name, version, run }] as const,
        );
        return { did: new Map([...did, ...begun]) };
      }),
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
