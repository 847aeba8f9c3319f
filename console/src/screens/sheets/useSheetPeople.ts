import { useQuery } from '@tanstack/react-query';
import { type CandidateFilter, SheetPeopleDocument, type SheetPeopleQuery } from '../../gql/graphql';
import { ask } from '../../shell/api';

export type Person = SheetPeopleQuery['candidates']['nodes'][number];

/** A sheet of more is filled in by nobody; the rest comes in by a file (导入表格). */
const MOST = 300;

async function everybodyOf(filter: CandidateFilter) {
  const people: Person[] = [];
  let after: string | null = null;
  for (;;) {
    const { candidates }: SheetPeopleQuery = await ask(SheetPeopleDocument, { filter, after });
    people.push(...candidates.nodes);
    after = candidates.pageInfo.endCursor ?? null;
    if (!candidates.pageInfo.hasNextPage || people.length >= MOST)
      return { people, total: candidates.totalCount ?? people.length };
  }
}

export const useSheetPeople = (filter: CandidateFilter) =>
  useQuery({ queryKey: ['sheet-people', filter], queryFn: () => everybodyOf(filter) });
