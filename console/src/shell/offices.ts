/**
 * An account holds one office. Within its scope the screens can be narrowed to one organization, by the
 * address.
 */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { MeDocument, OfficesDocument, type OfficesQuery } from '../gql/graphql';
import { ask } from './api';
import { go, usePlace } from './place';

export type Office = OfficesQuery['organizations']['nodes'][number];
interface Scope {
  own: string | null;
  all: Office[];
}
export interface Placed {
  office: Office;
  depth: number;
}

/** A list to choose from is not read beyond this. */
const MOST = 1000;

/** The account's organization and everything below it. */
async function readScope(): Promise<Scope> {
  const { me } = await ask(MeDocument, {});
  const own = me?.organization?.id ?? null;
  const filter = { closed: false, ...(own && { under: own }) };
  const all: Office[] = [];
  let after: string | null = null;
  do {
    const { organizations }: OfficesQuery = await ask(OfficesDocument, { filter, after });
    all.push(...organizations.nodes);
    after = organizations.pageInfo.hasNextPage ? (organizations.pageInfo.endCursor ?? null) : null;
  } while (after && all.length < MOST);
  return { own, all };
}

/** Each below its superior, with how deep it is. */
function ordered({ own, all }: Scope): Placed[] {
  const known = new Set(all.map((office) => office.id));
  const superiorOf = ({ id, superior }: Office) =>
    id !== own && superior && known.has(superior.id) ? superior.id : null;
  const below = (superior: string | null, depth: number): Placed[] =>
    all
      .filter((office) => superiorOf(office) === superior)
      .sort((a, b) => a.name.localeCompare(b.name, 'zh', { numeric: true }))
      .flatMap((office) => [{ office, depth }, ...below(office.id, depth + 1)]);
  return below(null, 0);
}

export function useOffices(): Placed[] {
  const { data } = useQuery({ queryKey: ['offices'], queryFn: readScope, staleTime: 300_000 });
  return useMemo(() => (data ? ordered(data) : []), [data]);
}

export function narrowTo(organization: string) {
  const { screen, id, query } = usePlace.getState();
  go(screen, id, { ...query, organization });
}
