import { useQuery } from '@tanstack/react-query';
import {
  type CandidateFilter,
  ReadyDocument,
  type Role,
  TodayDocument,
  UnanalysedDocument,
  WaitingForDecisionDocument,
} from '../../gql/graphql';
import { useCameBack } from '../../parts/back/cameBack';
import { useMending } from '../../parts/mend/mending';
import { useWaitingPapers } from '../../parts/reader/waiting';
import { ask } from '../../shell/api';
import { daysFromToday, today } from '../../shell/days';
import { useMay, useMe } from '../../shell/may';
import { usePlace } from '../../shell/place';
import { type Given, SOON } from './band';

/** What each role is asked for besides what is late: nobody waits for the answers to another's questions. */
const ASKED: Partial<
  Record<Role, { soon?: true; ready?: true; waiting?: true; unfiled?: true; pool?: true }>
> = {
  BRANCH_ADMIN: { soon: true, ready: true },
  COMMITTEE_ADMIN: { waiting: true, unfiled: true, pool: true },
  GENERAL_BRANCH_ADMIN: { waiting: true },
  ORG_DEPT: { unfiled: true },
  AUDITOR: { soon: true },
};

/** Those with something overdue; and those whose next deadline is between two days. */
export function todayFilters(organization: string | undefined, day: string, last: string) {
  const filter: CandidateFilter = { status: ['ACTIVE'], ...(organization && { organization }) };
  return {
    active: filter,
    late: { ...filter, overdue: true },
    soon: { ...filter, overdue: false, nextDueOn: { from: day, to: last } },
    unfiled: { ...filter, upwardFiled: false },
    pool: { ...filter, stage: ['ACTIVIST'], openRule: 'R-ACT-7' } satisfies CandidateFilter,
  };
}

const usePeople = (filter: CandidateFilter, enabled = true) =>
  useQuery({ queryKey: ['today', filter], queryFn: () => ask(TodayDocument, { filter }), enabled });

export function useToday() {
  const me = useMe();
  const may = useMay();
  const organization = usePlace((p) => p.query.organization);
  const filters = todayFilters(organization, today(), daysFromToday(SOON));
  const asked = (me && ASKED[me.role]) || {};
  const works = !!me && me.role !== 'SYSTEM_ADMIN';
  const mending = useMending();
  const back = useCameBack();
  const papers = useWaitingPapers();
  const late = usePeople(filters.late, works);
  const soon = usePeople(filters.soon, !!asked.soon);
  const unfiled = usePeople(filters.unfiled, !!asked.unfiled);
  const ready = useQuery({
    queryKey: ['today', 'ready', organization],
    queryFn: () => ask(ReadyDocument, { filter: filters.active }),
    enabled: !!asked.ready && may('recordOpinion'),
  });
  const waiting = useQuery({
    queryKey: ['today', 'waiting', organization],
    queryFn: () =>
      ask(WaitingForDecisionDocument, {
        filter: { status: ['SUBMITTED'], ...(organization && { organization }) },
      }),
    enabled: !!asked.waiting,
  });
  const pool = useQuery({
    queryKey: ['today', 'pool', organization],
    queryFn: () => ask(UnanalysedDocument, { filter: filters.pool }),
    enabled: !!asked.pool,
  });
  const reads = [back, papers, late, soon, unfiled, ready, waiting, pool];
  const given: Given | undefined = me && {
    role: me.role,
    organization: me.organization?.id,
    mending,
    back: back.data,
    papers: papers.data,
    late: late.data?.candidates,
    soon: soon.data?.candidates,
    ready: ready.data?.candidates.nodes,
    waiting: waiting.data?.approvals,
    unfiled: unfiled.data?.candidates,
    unanalysed: pool.data?.candidates.totalCount,
  };
  return {
    given,
    filters,
    isPending: !me || reads.some((read) => read.isLoading),
    fault: reads.find((read) => read.isLoadingError)?.error,
    /** Since when what is shown is old, where it could not be read anew. */
    staleSince: reads.find((read) => read.isRefetchError)?.dataUpdatedAt,
    again: () => reads.forEach((read) => void (read.isError && read.refetch())),
  };
}
