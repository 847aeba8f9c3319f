/** Which operation of the manual settles a problem, and the way to its form for one person. */
import { useQuery } from '@tanstack/react-query';
import { RegulationDocument, type RegulationQuery } from '../gql/graphql';
import { ask } from '../shell/api';
import { begun, t } from '../shell/language';
import { useMay } from '../shell/may';
import { address } from '../shell/place';

type Operation = RegulationQuery['regulation']['operations'][number];
interface Unmet {
  rule?: string | null;
  guard?: string | null;
}
export interface Somebody {
  id: string;
  stage: string;
}

export const useRegulation = () =>
  useQuery({ queryKey: ['regulation'], queryFn: () => ask(RegulationDocument, {}), staleTime: Infinity });

/** The operation that settles it: of the stage one is in before another, of one's own role before another's. */
export function useMending(): (problem: Unmet, stage: string) => (Operation & { own: boolean }) | undefined {
  const all = useRegulation().data?.regulation.operations ?? [],
    may = useMay();
  return ({ rule, guard }, stage) => {
    const row = guard ?? rule;
    if (!row) return undefined;
    const exact = all.filter((o) => o.settles.includes(row)),
      asked = exact.length
        ? exact
        : all.filter((o) => o.settles.some((id) => id.split('.')[0] === row.split('.')[0]));
    const weight = (o: Operation) => (o.stage === stage ? 0 : 2) + (may(o.act) ? 0 : 1);
    const [best] = [...asked].sort((a, b) => weight(a) - weight(b));
    return best && { ...best, label: begun(best.label), own: may(best.act) };
  };
}

export const formOf = (person: Somebody, operation: Operation) =>
  address('people', person.id, { do: operation.section });

/** Inside a problem's popover: the one action that settles it. */
export function Mend({ problem, person }: { problem: Unmet; person: Somebody }) {
  const mending = useMending()(problem, person.stage);
  if (!mending) return null;
  return (
    <a href={formOf(person, mending)}>
      {mending.own ? t('去办理:', 'Settle: ') : t('由他人办理:', 'For another role: ')}
      {mending.section} {mending.label}
    </a>
  );
}
