/** The edition that an organization follows on a day: its own adoption or the nearest superior's, the manual's where nobody adopted one. */
import type { Organization } from './organization';

export function editionOf(organization: Organization, all: Organization[], day: string) {
  const byId = new Map(all.map((one) => [one.id, one]));
  for (
    let one: Organization | undefined = organization;
    one;
    one = one.superior ? byId.get(one.superior.id) : undefined
  ) {
    const [latest] = one.adoptions
      .filter(({ since }) => since <= day)
      .toSorted((a, b) => b.since.localeCompare(a.since));
    if (latest) return { name: latest.edition, isInherited: one !== organization };
  }
  return { name: 'MANUAL_2024' as const, isInherited: false };
}
