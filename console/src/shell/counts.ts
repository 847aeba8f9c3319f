/** How much waits, told beside the screens' names. */
import { useQuery } from '@tanstack/react-query';
import { CountsDocument } from '../gql/graphql';
import { ask } from './api';
import { useMay } from './may';
import { usePlace } from './place';
import { w } from './words';

export interface Count {
  value: number;
  bad: boolean;
  said: string;
}

export function useCounts(): Record<string, Count> {
  const organization = usePlace((p) => p.query.organization),
    files = useMay()('acknowledgeUpwardFilings');
  const within = organization ? { organization } : {};
  const variables = {
    waiting: { status: ['SUBMITTED' as const], ...within },
    late: { status: ['ACTIVE' as const], overdue: true, ...within },
    unfiled: { upwardFiled: false, ...within },
    files,
  };
  const read = useQuery({
    queryKey: ['counts', organization, files],
    queryFn: () => ask(CountsDocument, variables),
    staleTime: 30_000,
  });
  if (!read.data) return {};
  const waiting = read.data.waiting.totalCount,
    late = read.data.late.totalCount,
    unfiled = read.data.unfiled?.totalCount ?? 0;
  return {
    inbox: { value: waiting, bad: false, said: w.counts.waiting(waiting) },
    filings: { value: unfiled, bad: false, said: w.counts.unfiled(unfiled) },
    today: { value: late, bad: true, said: w.counts.late(late) },
  };
}
