/** How much waits, told beside the screens' names. */
import { useQuery } from '@tanstack/react-query';
import { ask } from '../api';
import { CountsDocument } from '../gql/graphql';
import { usePlace } from '../place';

export function useCounts(): Record<string, { value: number; bad: boolean }> {
  const organization = usePlace((p) => p.query.organization);
  const within = organization ? { organization } : {};
  const variables = { waiting: { status: ['SUBMITTED' as const], ...within }, late: { status: ['ACTIVE' as const], overdue: true, ...within } };
  const read = useQuery({ queryKey: ['counts', organization], queryFn: () => ask(CountsDocument, variables), staleTime: 30_000 });
  if (!read.data) return {};
  return { inbox: { value: read.data.waiting.totalCount, bad: false }, today: { value: read.data.late.totalCount, bad: true } };
}
