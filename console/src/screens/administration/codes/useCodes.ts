import { useInfiniteQuery } from '@tanstack/react-query';
import {
  RegistrationCodesDocument,
  type RegistrationCodesQuery,
  type RegistrationTokenFilter,
} from '../../../gql/graphql';
import { ask } from '../../../shell/api';

type Page = NonNullable<RegistrationCodesQuery['registrationTokens']>;
export type Code = Page['nodes'][number];

export const useCodes = (filter: RegistrationTokenFilter) =>
  useInfiniteQuery({
    queryKey: ['registration-codes', filter],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) =>
      (await ask(RegistrationCodesDocument, { filter, after: pageParam })).registrationTokens,
    getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
export type Codes = ReturnType<typeof useCodes>;
