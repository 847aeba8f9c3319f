/** What came back: submissions that the superior returned or decided against, and that nobody submitted again. */
import { useQuery } from '@tanstack/react-query';
import {
  type ApprovalFilter,
  type ApprovalKind,
  CameBackDocument,
  type CameBackQuery,
} from '../../gql/graphql';
import { ask } from '../../shell/api';
import { useMay } from '../../shell/may';
import { usePlace } from '../../shell/place';

export type Returned = CameBackQuery['approvals']['nodes'][number];

/** The operation that submits a kind again, and the one that shows how it was decided, by the manual's numbers. */
const SUBMITTED_BY: Record<ApprovalKind, string> = {
  ACTIVIST_FILING: 'A6',
  DEVELOPMENT_TARGET_FILING: 'B9',
  PRE_REVIEW: 'C7',
  PUBLIC_NOTICE_REVIEW: 'C9b',
  ADMISSION_APPROVAL: 'C12',
  CONVERSION_APPROVAL: 'D8',
};
export const submittedBy = (kind: ApprovalKind) => SUBMITTED_BY[kind];

/** Whoever submits is told of what came back; to others it came back from them. */
export const SUBMITS = 'submitApprovals';

export const backFilter = (organization?: string): ApprovalFilter => ({
  cameBack: true,
  candidate: { status: ['ACTIVE'] },
  ...(organization && { organization }),
});

/** The server has them by the day they were submitted on: what came back today is on top. */
export const newestFirst = <A extends Pick<CameBackQuery['approvals'], 'nodes'>>(approvals: A): A => ({
  ...approvals,
  nodes: [...approvals.nodes].sort((a, b) => (b.decidedOn ?? '').localeCompare(a.decidedOn ?? '')),
});

export const useReturned = (filter: ApprovalFilter, enabled = true) =>
  useQuery({
    queryKey: ['came-back', filter],
    queryFn: async () => newestFirst((await ask(CameBackDocument, { filter })).approvals),
    enabled,
  });

export function useCameBack() {
  const organization = usePlace((p) => p.query.organization);
  return useReturned(backFilter(organization), useMay()(SUBMITS));
}
