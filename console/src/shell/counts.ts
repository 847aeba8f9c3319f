/** How much waits, told beside the screens' names. */
import { useQuery } from '@tanstack/react-query';
import { ask } from '../api';
import { CountsDocument } from '../gql/graphql';
import { t, usePlace } from '../place';
import { useMay } from './may';

export interface Count { value: number; bad: boolean; said: string }

export function useCounts(): Record<string, Count> {
  const organization = usePlace((p) => p.query.organization), files = useMay()('acknowledgeUpwardFilings');
  const within = organization ? { organization } : {};
  const variables = { waiting: { status: ['SUBMITTED' as const], ...within }, late: { status: ['ACTIVE' as const], overdue: true, ...within }, unfiled: { upwardFiled: false, ...within }, files };
  const read = useQuery({ queryKey: ['counts', organization, files], queryFn: () => ask(CountsDocument, variables), staleTime: 30_000 });
  if (!read.data) return {};
  const waiting = read.data.waiting.totalCount, late = read.data.late.totalCount, unfiled = read.data.unfiled?.totalCount ?? 0;
  return {
    inbox: { value: waiting, bad: false, said: t(`${waiting} 件待审批`, `${waiting} waiting`) },
    filings: { value: unfiled, bad: false, said: t(`${unfiled} 人待备案`, `${unfiled} to acknowledge`) },
    today: { value: late, bad: true, said: t(`${late} 人逾期`, `${late} overdue`) },
  };
}
