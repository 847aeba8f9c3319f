/** What is chosen of a list and what became of it. Kept outside the screen: it is taken off the page when another is shown. */
import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { sessions } from '../../shell/session';
import type { Told } from './calls';

interface Chosen {
  chosen: Set<string>;
  told: Map<string, Told>;
  across: boolean;
}
export interface Selection {
  useSelection: UseBoundStore<StoreApi<Chosen>>;
  choose: (chosen: Set<string>) => void;
  /** All of the filter: what is fetched, and what comes after it. */
  chooseAll: (ids: string[]) => void;
  toggle: (id: string) => void;
  tell: (results: Told[]) => void;
  forget: (ids: string[]) => void;
}

export function selection(): Selection {
  const nothing = (): Chosen => ({ chosen: new Set(), told: new Map(), across: false });
  const useSelection = create<Chosen>(nothing);
  // Somebody else at the same desk begins with nothing.
  sessions.addEventListener('found', (event) => {
    if (!(event as CustomEvent<boolean>).detail) useSelection.setState(nothing());
  });
  const choose = (chosen: Set<string>) => useSelection.setState({ chosen, across: false });
  function toggle(id: string) {
    const next = new Set(useSelection.getState().chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  }
  return {
    useSelection,
    choose,
    toggle,
    chooseAll: (ids) => useSelection.setState({ chosen: new Set(ids), across: true }),
    tell: (results) =>
      useSelection.setState((s) => ({
        told: new Map([...s.told, ...results.map((r) => [r.id, r] as const)]),
      })),
    forget: (ids) =>
      useSelection.setState((s) => {
        const left = new Map(s.told);
        for (const id of ids) left.delete(id);
        return { told: left };
      }),
  };
}
