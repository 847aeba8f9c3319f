import type { OrganizationFilter } from '../../../gql/graphql';

/** Which organizations an address names; those dissolved only where it says so. */
export const organizationFilter = (query: Record<string, string>): OrganizationFilter => ({
  ...(query.name && { name: query.name }),
  ...(query.superior && { superior: query.superior }),
  ...(query.organization && { under: query.organization }),
  ...(query.closed !== '1' && { closed: false }),
});
