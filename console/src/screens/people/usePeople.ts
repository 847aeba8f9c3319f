import { useInfiniteQuery } from '@tanstack/react-query';
import { type CandidateFilter, PeopleDocument, type PeopleQuery } from '../../gql/graphql';
import { nextPageAfter } from '../../parts/people/pages';
import { ask } from '../../shell/api';

export type Person = PeopleQuery['candidates']['nodes'][number];

/** The people of a filter, a hundred at a time; how many there are is asked once, with the first of them. */
export const usePeople = (filter: CandidateFilter) =>
  useInfiniteQuery({
    queryKey: ['people', filter],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }): Promise<PeopleQuery> =>
      ask(PeopleDocument, { filter, after: pageParam, counted: !pageParam }),
    getNextPageParam: nextPageAfter,
  });

export type People = ReturnType<typeof usePeople>;
