import type { ApprovalFilter, ApprovalKind, ApprovalStatus } from '../../gql/graphql';
import type { Query } from '../../parts/people/filter';

/** The submissions behind a figure of what came back: of the address's kind and answer, or with its rule unmet. */
export const cameBackFilter = (
  { organization, kind, status, rule }: Query,
  since: string,
  until: string,
): ApprovalFilter => ({
  status: status ? [status as ApprovalStatus] : ['RETURNED', 'REJECTED'],
  decidedOn: { from: since, to: until },
  ...(organization && { organization }),
  ...(kind && { kind: [kind as ApprovalKind] }),
  ...(rule && { unmetRule: rule }),
});
