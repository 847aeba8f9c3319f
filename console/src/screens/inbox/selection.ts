/** What is chosen and what became of it. Kept outside the screen: it is taken off the page when another is shown. */
import { create } from 'zustand';
import type { Told } from '../../sitting';

export const useSelection = create<{ chosen: Set<string>; told: Map<string, Told>; across: boolean }>(() => ({ chosen: new Set(), told: new Map(), across: false }));
export const choose = (chosen: Set<string>) => useSelection.setState({ chosen, across: false });
/** All of the filter: what is fetched, and what comes after it. */
export const chooseAll = (ids: string[]) => useSelection.setState({ chosen: new Set(ids), across: true });

export function toggle(id: string) {
  const next = new Set(useSelection.getState().chosen);
  if (!next.delete(id)) next.add(id);
  choose(next);
}
export const tell = (results: Told[]) => useSelection.setState((s) => ({ told: new Map([...s.told, ...results.map((r) => [r.id, r] as const)]) }));
export const forget = (ids: string[]) => useSelection.setState((s) => { const left = new Map(s.told); for (const id of ids) left.delete(id); return { told: left }; });
