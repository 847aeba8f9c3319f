import type { OrganizationsQuery } from '../../../gql/graphql';

/** An organization with its editions and settings. */
export type Organization = OrganizationsQuery['organizations']['nodes'][number];
