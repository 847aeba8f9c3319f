/** Which of what has been read is read again, and when. */
import type { QueryClient } from '@tanstack/react-query';
import { freshenRows } from '../../parts/sitting/rows';
import { FILINGS } from '../../screens/filings/rows';
import { INBOX } from '../../screens/inbox/rows';

/** What counts or lists cases: any change may be one to it. */
const OF_CASES = [
  ['inbox-counts'],
  ['filing-counts'],
  ['counts'],
  ['waiting-papers'],
  ['today'],
  ['people'],
  ['people-counts'],
  ['board'],
  ['meetings'],
  ['meetings-to-choose'],
  ['meetings-to-vote'],
  ['came-back'],
  ['statistics'],
  ['planning'],
  ['approval'],
  ['registration-codes'],
  ['to-register'],
  ['corrections'],
  ['objections'],
];

function invalidate(queries: QueryClient, keys: string[][]) {
  for (const queryKey of keys) void queries.invalidateQueries({ queryKey });
}

function freshenLists(queries: QueryClient, moved: ReadonlySet<string>) {
  freshenRows(queries, INBOX, (row) => moved.has(row.candidate.id));
  freshenRows(queries, FILINGS, (row) => moved.has(row.id));
}

/** What counts or lists cases, without the long lists, whose rows are put right one by one. */
export const readCasesAnew = (queries: QueryClient) => invalidate(queries, OF_CASES);

/** After a change to these people. */
export function readAnewAbout(queries: QueryClient, people: ReadonlySet<string>) {
  freshenLists(queries, people);
  const own = [...people].flatMap((id) => [
    ['person', id],
    ['records', id],
  ]);
  invalidate(queries, [...OF_CASES, ...own]);
}

/** After a time in which anything may have changed. */
export function readAllAnew(queries: QueryClient) {
  readCasesAnew(queries);
  freshenLists(queries, new Set());
}
