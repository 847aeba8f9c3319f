import { useInfiniteQuery } from '@tanstack/react-query';
import { type CorrectionStatus, CorrectionsDocument } from '../../gql/graphql';
import { ask } from '../../shell/api';
import { useMay } from '../../shell/may';

export const ANSWER = 'answerCorrection';

/** The requests in a state, for those who answer them; others are not asked about it. */
export const useCorrections = (status?: CorrectionStatus) =>
  useInfiniteQuery({
    queryKey: ['corrections', status],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) =>
      (await ask(CorrectionsDocument, { filter: status ? { status: [status] } : {}, after: pageParam }))
        .correctionRequests,
    getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
    enabled: useMay()(ANSWER),
  });
