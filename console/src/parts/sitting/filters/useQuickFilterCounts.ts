import { keepPreviousData, useQuery } from '@tanstack/react-query';

/** How many each quick filter holds, from the server; `filter` is what the others are narrower than. */
export function useQuickFilterCounts<M extends string>(
  key: string,
  filter: unknown,
  read: () => Promise<Record<M, { totalCount: number }>>,
): Record<M, number> | undefined {
  const { data } = useQuery({ queryKey: [key, filter], queryFn: read, placeholderData: keepPreviousData });
  if (!data) return undefined;
  const moods = Object.keys(data) as M[];
  return Object.fromEntries(moods.map((mood) => [mood, data[mood].totalCount])) as Record<M, number>;
}
