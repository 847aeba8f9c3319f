import { go, usePlace } from '../../shell/place';

/** What a tab's address asks for, and how to change some of it. */
export function useTabAddress(tab: string) {
  const { query } = usePlace();
  const change = (changed: Record<string, string>) => go('admin', tab, { ...query, ...changed });
  return { query, change };
}
