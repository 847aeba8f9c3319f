/** An account holds one office. Within its scope every screen can be narrowed to one organization; the address carries it. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { MeDocument, OfficesDocument, type OfficesQuery } from '../gql/graphql';
import { ask } from './api';
import { go, usePlace } from './place';

export type Office = OfficesQuery['organizations']['nodes'][number];

/** The account's organization and everything below it. */
async function everything(): Promise<{ own: string | null; all: Office[] }> {
  const { me } = await ask(MeDocument, {});
  const own = me?.organization?.id ?? null,
    all: Office[] = [];
  let after: string | null = null;
  do {
    const { organizations }: OfficesQuery = await ask(OfficesDocument, {
      filter: { closed: false, ...(own && { under: own }) },
      after,
    });
    all.push(...organizations.nodes);
    after = organizations.pageInfo.hasNextPage ? (organizations.pageInfo.endCursor ?? null) : null;
  } while (after && all.length < 1000);
  return { own, all };
}

/** Each below its superior, with how deep it is. */
export function useOffices(): { office: Office; depth: number }[] {
  const read = useQuery({ queryKey: ['offices'], queryFn: everything, staleTime: 300_000 });
  return useMemo(() => {
    const { own, all } = read.data ?? { own: null, all: [] };
    const known = new Set(all.map((o) => o.id));
    const above = (o: Office) =>
      o.id !== own && o.superior && known.has(o.superior.id) ? o.superior.id : null;
    const below = (superior: string | null, depth: number): { office: Office; depth: number }[] =>
      all
        .filter((o) => above(o) === superior)
        .sort((a, b) => a.name.localeCompare(b.name, 'zh', { numeric: true }))
        .flatMap((office) => [{ office, depth }, ...below(office.id, depth + 1)]);
    return below(null, 0);
  }, [read.data]);
}

export function narrowTo(organization: string) {
  const { screen, id, query } = usePlace.getState();
  go(screen, id, { ...query, organization });
}
