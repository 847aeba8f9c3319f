/**
 * GraphiQL's storage, in memory: its history and tabs would keep names and identity numbers on the machine.
 */
const kept = new Map<string, string>();

export const memory = {
  get length() {
    return kept.size;
  },
  clear: () => kept.clear(),
  getItem: (key: string) => kept.get(key) ?? null,
  removeItem: (key: string) => {
    kept.delete(key);
  },
  setItem: (key: string, value: string) => {
    kept.set(key, value);
  },
};
