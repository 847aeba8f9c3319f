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
  /** The number with what it counts, for who hears the page. */
  said: string;
}

export function useCounts(): Record<string, Count> {
  const organization = usePlace((p) => p.query.organization);
  const may = useMay();
  const files = may('acknowledgeUpwardFilings');
  const reviews = may('reviewPapers');
  const submits = may('submitApprovals');
  const settles = may('answerObjection');
  const within = organization ? { organization } : {};
  const { data } = useQuery({
    queryKey: ['counts', organization, files, reviews, submits, settles],
    queryFn: () =>
      ask(CountsDocument, {
        waiting: { status: ['SUBMITTED'], ...within },
        late: { status: ['ACTIVE'], overdue: true, ...within },
        back: { cameBack: true, candidate: { status: ['ACTIVE'] }, ...within },
        submits,
        unfiled: { upwardFiled: false, ...within },
        files,
        papers: { status: ['SUBMITTED'], people: { status: ['ACTIVE'] }, ...within },
        reviews,
        objections: { status: ['OPEN', 'TAKEN_UP'] },
        settles,
      }),
    staleTime: 30_000,
  });
  if (!data) return {};
  const waiting = data.waiting.totalCount;
  const late = data.late.totalCount;
  const back = data.back?.totalCount ?? 0;
  const unfiled = data.unfiled?.totalCount ?? 0;
  const objections = data.objections?.totalCount ?? 0;
  const papers =
    (data.applications?.totalCount ?? 0) +
    (data.thoughtReports?.totalCount ?? 0) +
    (data.conversionRequests?.totalCount ?? 0);
  return {
    reading: { value: papers, bad: false, said: w.counts.papers(papers) },
    inbox: submits
      ? { value: back, bad: true, said: w.counts.back(back) }
      : { value: waiting, bad: false, said: w.counts.waiting(waiting) },
    filings: { value: unfiled, bad: false, said: w.counts.unfiled(unfiled) },
    today: { value: late + back + objections, bad: true, said: w.counts.today(late, back, objections) },
  };
}
