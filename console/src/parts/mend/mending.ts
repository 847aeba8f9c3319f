/** Which operation of the manual settles a problem, and the way to its form for one person. */
import { useQuery } from '@tanstack/react-query';
import { RegulationDocument, type RegulationQuery } from '../../gql/graphql';
import { ask } from '../../shell/api';
import { begun, pick, type Text } from '../../shell/language';
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
export type Mending = Pick<Operation, 'section' | 'label' | 'act' | 'stage'> & {
  own: boolean;
  /** What is recorded, where it is no operation of the manual but something that was merely done. */
  kind?: string | null;
};

/** What no operation is asked for by name: something merely done (党费), or an operation that a reminder alone speaks of. */
const OTHERS: Record<string, { section: string } | { kind: string; label: Text } | undefined> = {
  'R-ACT-3': { section: 'A6' },
  'R-CNV-6.meeting': { section: 'D7' },
  'R-DUE-6': { kind: 'DUES_PAID', label: ['登记党费', 'Record dues'] },
  'R-DUE-7': { kind: 'DUES_PAID', label: ['登记党费', 'Record dues'] },
  'R-APR-8': { kind: 'RESULT_ANNOUNCED', label: ['登记宣布结果', 'Record the announcement'] },
};
const DONE = 'recordStep';

export const useRegulation = () =>
  useQuery({
    queryKey: ['regulation'],
    queryFn: () => ask(RegulationDocument, {}),
    staleTime: Infinity,
  });

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
    const other = OTHERS[row];
    if (other && 'kind' in other)
      return {
        section: '',
        label: pick(other.label),
        act: DONE,
        stage: 'APPLICANT',
        kind: other.kind,
        own: may(DONE),
      };
    const named = other && operations.filter(({ section }) => section === other.section);
    const [best] = (named ?? settling(operations, row)).sort((a, b) => weight(a) - weight(b));
    return best && { ...best, label: begun(best.label), own: may(best.act) };
  };
}

/** The way to its form: an operation by its number, what was merely done by its kind. */
export const formOf = (
  person: { id: string; stage?: string },
  { section, kind }: { section: string; kind?: string | null },
) => address('people', person.id, section ? { do: section } : { act: DONE, ...(kind && { kind }) });
