import type { RosterQuery } from '../../../gql/graphql';

interface Committee {
  settings?: { quorum: string } | null;
  superior?: Committee | null;
}

/** Whether two thirds are asked for: by the nearest committee above that has settings of its own. */
export function asksTwoThirds(organization: RosterQuery['organization']): boolean {
  let at: Committee | null | undefined = organization;
  while (at && !at.settings) at = at.superior;
  return at?.settings?.quorum === 'TWO_THIRDS';
}
