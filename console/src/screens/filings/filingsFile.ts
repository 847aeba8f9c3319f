/** Who waits to be acknowledged as a file for a spreadsheet: as it is shown, or all of a filter as the server streams it. */
import { FilingsExportDocument } from '../../gql/graphql';
import { exportList, saveTable } from '../../parts/tables';
import { today } from '../../shell/days';
import { say } from '../../shell/toasts';
import { word } from '../../shell/word';
import { filterOf, type Query } from './filter';
import type { Row } from './rows';
import { w } from './words';

const TITLES = [
  w.columns.name,
  w.columns.branch,
  w.columns.stage,
  w.columns.approvedBy,
  w.columns.admitted,
  w.columns.approved,
];

const cellsOf = (row: Row) => [
  row.name,
  row.branch.name,
  word('Stage', row.stage),
  row.approvedBy ?? '',
  row.admittedOn ?? '',
  row.approvedOn ?? '',
];

export const saveShown = (rows: Row[]) =>
  saveTable(`jishi-filings-${today()}`, [TITLES, ...rows.map(cellsOf)]);

export async function saveWholeFilter(query: Query) {
  try {
    await exportList(`jishi-filings-all-${today()}`, FilingsExportDocument, { filter: filterOf(query) });
  } catch (fault) {
    say((fault as Error).message);
  }
}
