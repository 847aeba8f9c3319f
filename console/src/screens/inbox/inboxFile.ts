/** The inbox as a file for a spreadsheet: as it is shown, or all of a filter as the server streams it. */
import { InboxExportDocument } from '../../gql/graphql';
import { exportList, saveTable } from '../../parts/tables';
import { today } from '../../shell/days';
import { say } from '../../shell/toasts';
import { word } from '../../shell/word';
import { messageOf } from './columns/messageOf';
import { filterOf, type Query } from './filter';
import type { Row } from './rows';
import { w } from './words';

const TITLES = [
  w.columns.name,
  w.columns.branch,
  w.columns.kind,
  w.columns.findings,
  w.columns.deadline,
  w.columns.submitted,
];

const cellsOf = (row: Row) => [
  row.candidate.name,
  row.candidate.branch.name,
  word('ApprovalKind', row.kind),
  row.foundProblems.map(messageOf).join(';'),
  row.deadlineOn ?? '',
  row.submittedOn,
];

export const saveShown = (rows: Row[]) => saveTable(`jishi-inbox-${today()}`, [TITLES, ...rows.map(cellsOf)]);

export async function saveWholeFilter(query: Query) {
  try {
    await exportList(`jishi-inbox-all-${today()}`, InboxExportDocument, { filter: filterOf(query) });
  } catch (fault) {
    say((fault as Error).message);
  }
}
