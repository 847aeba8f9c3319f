import { useQuery } from '@tanstack/react-query';
import {
  type OrganizationFilter,
  OrganizationsDocument,
  type OrganizationsQuery,
} from '../../../gql/graphql';
import { ask } from '../../../shell/api';
import type { Organization } from './organization';

const MOST = 1000;

export interface Listed {
  organizations: Organization[];
  /** Whether there are others: a province is to be narrowed by name. */
  more: boolean;
}

/** All of them, page by page, up to a thousand. */
export async function listOrganizations(filter: OrganizationFilter): Promise<Listed> {
  const organizations: Organization[] = [];
  let after: string | null = null;
  let more = true;
  while (more && organizations.length < MOST) {
    const page: OrganizationsQuery = await ask(OrganizationsDocument, { filter, after });
    const { nodes, pageInfo } = page.organizations;
    organizations.push(...nodes);
    after = pageInfo.endCursor ?? null;
    more = pageInfo.hasNextPage;
  }
  return { organizations, more };
}

export const useOrganizations = (filter: OrganizationFilter) =>
  useQuery({ queryKey: ['organizations', filter], queryFn: () => listOrganizations(filter) });
