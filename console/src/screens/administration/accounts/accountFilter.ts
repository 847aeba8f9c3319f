import type { AccountFilter, Role } from '../../../gql/graphql';

/** Which accounts an address names. */
export const accountFilter = (query: Record<string, string>): AccountFilter => ({
  ...(query.role && { role: [query.role as Role] }),
  ...(query.name && { name: query.name }),
  ...(query.state && { disabled: query.state === 'disabled' }),
  ...(query.holder && { holder: query.holder }),
  ...(query.at && { organization: query.at }),
});
