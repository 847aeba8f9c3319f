import type { AuditFilter } from '../../../gql/graphql';

/** Which entries an address names. */
export const auditFilter = (query: Record<string, string>): AuditFilter => ({
  ...(query.act && { act: [query.act] }),
  ...(query.from && { enteredFrom: query.from }),
  ...(query.to && { enteredTo: query.to }),
  ...(query.late && { lateEntry: true }),
  ...(query.organization && { organization: query.organization }),
  ...(query.candidate && { candidate: query.candidate }),
  ...(query.request && { requestId: query.request }),
  ...(query.address && { address: query.address }),
});
