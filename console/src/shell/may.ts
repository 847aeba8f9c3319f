import { useQuery } from '@tanstack/react-query';
import { MeDocument } from '../gql/graphql';
import { ask } from './api';

/** Who is signed in, for which office. */
export const useMe = () =>
  useQuery({ queryKey: ['me'], queryFn: () => ask(MeDocument, {}), staleTime: Infinity }).data?.me;

/** What the caller's role may do. */
export function useMay(): (name: string) => boolean {
  const may = new Set(useMe()?.acts);
  return (name) => may.has(name);
}
