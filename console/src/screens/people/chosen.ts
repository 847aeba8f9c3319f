/** Who is chosen of the list: what is done with them is done with all. */
import { create } from 'zustand';

export const useChosen = create<{ ids: ReadonlySet<string> }>(() => ({ ids: new Set() }));

const set = (ids: ReadonlySet<string>) => useChosen.setState({ ids });

export const end = () => set(new Set());
export const choose = (ids: readonly string[]) => set(new Set(ids));

export function toggle(id: string) {
  const ids = new Set(useChosen.getState().ids);
  if (!ids.delete(id)) ids.add(id);
  set(ids);
}
