import { useInfiniteQuery } from '@tanstack/react-query';
import {
  type CandidateFilter,
  type CandidateOrder,
  PeopleDocument,
  type PeopleQuery,
} from '../../gql/graphql';
import type { Query } from '../../parts/people/filter';
import { nextPageAfter } from '../../parts/people/pages';
import { ask } from '../../shell/api';

export type Person = PeopleQuery['candidates']['nodes'][number];

/** The order that an address asks for: overdue first unless it says otherwise. */
export const orderOf = ({ order }: Query) => (order || 'DUE') as CandidateOrder;

/** The people of a filter, a hundred at a time; how many there are is asked once, with the first of them. */
export const usePeople = (filter: CandidateFilter, orderBy: CandidateOrder) =>
  useInfiniteQuery({
    queryKey: ['people', filter, orderBy],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }): Promise<PeopleQuery> =>
      ask(PeopleDocument, { filter, orderBy, after: pageParam, counted: !pageParam }),
    getNextPageParam: nextPageAfter,
  });

export type People = ReturnType<typeof usePeople>;
