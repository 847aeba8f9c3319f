/** Who is chosen of the list, to be printed together; nothing while nobody chooses. */
import { create } from 'zustand';

export const useChosen = create<{ ids: ReadonlySet<string> | null }>(() => ({ ids: null }));

const set = (ids: ReadonlySet<string> | null) => useChosen.setState({ ids });

export const begin = () => set(new Set());
export const end = () => set(null);
export const choose = (ids: readonly string[]) => set(new Set(ids));

export function toggle(id: string) {
  const ids = new Set(useChosen.getState().ids);
  if (!ids.delete(id)) ids.add(id);
  set(ids);
}
