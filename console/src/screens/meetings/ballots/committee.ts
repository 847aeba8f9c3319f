import type { RosterQuery } from '../../../gql/graphql';

interface Committee {
  settingsHistory: readonly { effectiveOn?: string | null; settings: { quorum: string } }[];
  superior?: Committee | null;
}

/** Whether two thirds are asked for on a day: by the nearest committee above that had settings of its own then. */
export function asksTwoThirds(organization: RosterQuery['organization'], day: string): boolean {
  for (let at: Committee | null | undefined = organization; at; at = at.superior) {
    const held = at.settingsHistory.filter(({ effectiveOn }) => (effectiveOn ?? '') <= day).at(-1);
    if (held) return held.settings.quorum === 'TWO_THIRDS';
  }
  return false;
}
