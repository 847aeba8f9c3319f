/** An account holds one office. Within its scope every screen can be narrowed to one organization; the address carries it. */
import { useQuery } from '@tanstack/react-query';
import { ask } from '../api';
import { OfficesDocument, type OfficesQuery } from '../gql/graphql';
import { go, t, usePlace } from '../place';

export type Office = OfficesQuery['organizations']['nodes'][number];

/** The organizations in scope, each below its superior. */
export function useOffices(): { office: Office; depth: number }[] {
  const read = useQuery({ queryKey: ['offices'], queryFn: () => ask(OfficesDocument, {}), staleTime: 300_000 });
  const all = read.data?.organizations.nodes.filter((o) => !o.closedOn) ?? [];
  const known = new Set(all.map((o) => o.id));
  const below = (superior: string | null, depth: number): { office: Office; depth: number }[] =>
    all.filter((o) => (o.superior && known.has(o.superior.id) ? o.superior.id : null) === superior)
      .sort((a, b) => a.name.localeCompare(b.name, 'zh', { numeric: true })).flatMap((office) => [{ office, depth }, ...below(office.id, depth + 1)]);
  return below(null, 0);
}

export function narrowTo(organization: string) {
  const { screen, id, query } = usePlace.getState();
  go(screen, id, { ...query, organization });
}

export function OfficeChoice() {
  const chosen = usePlace((p) => p.query.organization) ?? '';
  const offices = useOffices();
  if (offices.length < 2) return null;
  return (
    <select className="office" value={chosen} onChange={(e) => narrowTo(e.target.value)} aria-label={t('范围', 'Scope')}>
      <option value="">{t('全部管辖范围', 'All of my scope')}</option>
      {offices.filter(({ depth }) => depth > 0).map(({ office, depth }) => <option key={office.id} value={office.id}>{'  '.repeat(depth - 1) + office.name}</option>)}
    </select>
  );
}
