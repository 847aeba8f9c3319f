import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { type AuditFilter, AuditTrailDocument, type AuditTrailQuery } from '../../../gql/graphql';
import { ask } from '../../../shell/api';

export type AuditEntry = AuditTrailQuery['auditTrail']['nodes'][number];

/** Page by page, newest first; what was shown stays until the answer to another filter is there. */
export const useTrail = (filter: AuditFilter) =>
  useInfiniteQuery({
    queryKey: ['trail', filter],
    initialPageParam: null as string | null,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }): Promise<AuditTrailQuery> =>
      ask(AuditTrailDocument, { filter, after: pageParam }),
    getNextPageParam: ({ auditTrail }) =>
      auditTrail.pageInfo.hasNextPage ? auditTrail.pageInfo.endCursor : undefined,
  });
