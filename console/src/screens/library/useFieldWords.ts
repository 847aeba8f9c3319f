import { useQuery } from '@tanstack/react-query';

/** What the schema says of a field: a file of its own, read when the library is first opened. */
export function useFieldWords(): (input: string, field: string) => readonly string[] {
  const { data } = useQuery({
    queryKey: ['field-words'],
    queryFn: async () => (await import('virtual:field-words')).fieldWords,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  return (input, field) => data?.[input]?.[field] ?? [];
}
