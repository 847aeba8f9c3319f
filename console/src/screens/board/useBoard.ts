import { useInfiniteQuery } from '@tanstack/react-query';
import { BoardDocument, type BoardQuery, type CandidateFilter } from '../../gql/graphql';
import { nextPageAfter } from '../../parts/people/pages';
import { ask } from '../../shell/api';

export type Person = BoardQuery['candidates']['nodes'][number];

/** The people of a lane, a list or a map, thirty at a time. */
export const useBoard = (filter: CandidateFilter) =>
  useInfiniteQuery({
    queryKey: ['board', filter],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }): Promise<BoardQuery> => ask(BoardDocument, { filter, after: pageParam }),
    getNextPageParam: nextPageAfter,
  });
