import { useInfiniteQuery } from '@tanstack/react-query';
import {
  type ObjectionStatus,
  ObjectionsReceivedDocument,
  type ObjectionsReceivedQuery,
} from '../../gql/graphql';
import { ask } from '../../shell/api';
import { useMay } from '../../shell/may';

export const ANSWER = 'answerObjection';
/** What nobody has settled yet. */
export const WAITING: ObjectionStatus[] = ['OPEN', 'TAKEN_UP'];

export type Objection = ObjectionsReceivedQuery['noticeObjections']['nodes'][number];

/** The objections in some states, for those who answer them; others are not asked about it. */
export const useObjections = (status?: ObjectionStatus[]) =>
  useInfiniteQuery({
    queryKey: ['objections', 'received', status],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) =>
      (await ask(ObjectionsReceivedDocument, { filter: status ? { status } : {}, after: pageParam }))
        .noticeObjections,
    getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
    enabled: useMay()(ANSWER),
  });
