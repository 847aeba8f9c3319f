import { useInfiniteQuery } from '@tanstack/react-query';
import { type AccountFilter, AccountsDocument, type AccountsQuery } from '../../../gql/graphql';
import { ask } from '../../../shell/api';

export type Account = AccountsQuery['accounts']['nodes'][number];

export const useAccounts = (filter: AccountFilter) =>
  useInfiniteQuery({
    queryKey: ['accounts', filter],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }): Promise<AccountsQuery> => ask(AccountsDocument, { filter, after: pageParam }),
    getNextPageParam: ({ accounts }) =>
      accounts.pageInfo.hasNextPage ? accounts.pageInfo.endCursor : undefined,
  });
