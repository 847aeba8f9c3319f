/** Which operation of the manual settles a problem, and the way to its form for one person. */
import { useQuery } from '@tanstack/react-query';
import { RegulationDocument, type RegulationQuery } from '../../gql/graphql';
import { ask } from '../../shell/api';
import { begun } from '../../shell/language';
import { useMay } from '../../shell/may';
import { address } from '../../shell/place';

type Operation = RegulationQuery['regulation']['operations'][number];
export interface Unmet {
  rule?: string | null;
  guard?: string | null;
}
export interface Somebody {
  id: string;
  stage: string;
}
export type Mending = Operation & { own: boolean };

export const useRegulation = () =>
  useQuery({ queryKey: ['regulation'], queryFn: () => ask(RegulationDocument, {}), staleTime: Infinity });

const family = (row: string) => row.split('.')[0];

/** Those that settle the very row; failing them, those that settle one of its family: R-ACT-2.1 and R-ACT-2.2 are of R-ACT-2. */
function settling(operations: Operation[], row: string): Operation[] {
  const exact = operations.filter((o) => o.settles.includes(row));
  return exact.length
    ? exact
    : operations.filter((o) => o.settles.some((settled) => family(settled) === family(row)));
}

/** The operation that settles it: of the stage one is in before another, of one's own role before another's. */
export function useMending(): (problem: Unmet, stage: string) => Mending | undefined {
  const operations = useRegulation().data?.regulation.operations ?? [];
  const may = useMay();
  return ({ rule, guard }, stage) => {
    const row = guard ?? rule;
    if (!row) return undefined;
    const weight = (o: Operation) => (o.stage === stage ? 0 : 2) + (may(o.act) ? 0 : 1);
    const [best] = settling(operations, row).sort((a, b) => weight(a) - weight(b));
    return best && { ...best, label: begun(best.label), own: may(best.act) };
  };
}

export const formOf = (person: Somebody, operation: { section: string }) =>
  address('people', person.id, { do: operation.section });
