/** What people handed in and the branch has not reviewed yet: one list of three, oldest first. */
import { useQuery } from '@tanstack/react-query';
import { type PaperFilter, WaitingPapersDocument, type WaitingPapersQuery } from '../../gql/graphql';
import { ask } from '../../shell/api';
import { useMay } from '../../shell/may';
import { usePlace } from '../../shell/place';

type Listed =
  | WaitingPapersQuery['applications']['nodes'][number]
  | WaitingPapersQuery['thoughtReports']['nodes'][number]
  | WaitingPapersQuery['conversionRequests']['nodes'][number];
export type WaitingPaper = Listed & { candidate: NonNullable<Listed['candidate']> };

export const REVIEW = 'reviewPapers';

/** Of a case that is closed no paper can be reviewed any more. */
export const waitingFilter = (organization?: string): PaperFilter => ({
  status: ['SUBMITTED'],
  people: { status: ['ACTIVE'] },
  ...(organization && { organization }),
});

export interface WaitingPapers {
  papers: WaitingPaper[];
  /** How many there are, where not all are listed. */
  total: number;
}

export function waitingOf(answer: WaitingPapersQuery): WaitingPapers {
  const lists = [answer.applications, answer.thoughtReports, answer.conversionRequests];
  const papers = lists
    .flatMap(({ nodes }): Listed[] => nodes)
    .filter((paper): paper is WaitingPaper => !!paper.candidate)
    .sort((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id));
  return { papers, total: lists.reduce((sum, { totalCount }) => sum + totalCount, 0) };
}

/** For those who review; others are not asked about it. */
export function useWaitingPapers() {
  const organization = usePlace((p) => p.query.organization);
  const filter = waitingFilter(organization);
  return useQuery({
    queryKey: ['waiting-papers', organization],
    queryFn: async () => waitingOf(await ask(WaitingPapersDocument, { filter })),
    enabled: useMay()(REVIEW),
  });
}
