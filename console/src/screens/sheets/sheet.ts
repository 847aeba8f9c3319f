/** What a sheet is of: which act, which columns, and how its rows are sent. */
import type { Values } from '../../parts/form/controls/control';
import { type Cells, type GridColumn, isBegun, readCell } from '../../parts/grid/grid';
import type { RowResult } from '../../parts/sitting/rowResult';
import type { Sitting } from '../../parts/sitting/sitting';
import { today } from '../../shell/days';
import type { Person } from './useSheetPeople';

export interface SheetKind {
  /** Its draft's name: a kind of opinion has a draft of its own. */
  name: string;
  sitting: Sitting<Values>;
  columns: GridColumn<Person>[];
  /** What a row says, of the values of its cells. */
  itemOf: (person: Person, values: Record<string, string>) => Values;
  /** What all rows of a call have in common; rows that differ in it go in calls of their own. */
  commonOf: (values: Record<string, string>) => Values;
}

/** The values of a row's cells, and the columns that are not understood. */
export function readRow(kind: SheetKind, person: Person, cells: Cells) {
  const values: Record<string, string> = {};
  const misread: string[] = [];
  for (const column of kind.columns) {
    const value = readCell(column, person, cells[person.id]?.[column.key] ?? '', today());
    if (value === null) misread.push(column.key);
    else if (value) values[column.key] = value;
  }
  return { values, misread };
}

export const begunOf = (people: readonly Person[], cells: Cells) =>
  people.filter(({ id }) => isBegun(cells, id));

/** The calls that the rows go in: those of one day are one call. */
export function callsOf(kind: SheetKind, people: readonly Person[], cells: Cells): Values[] {
  const calls = new Map<string, { common: Values; items: Values[] }>();
  for (const person of people) {
    const { values, misread } = readRow(kind, person, cells);
    if (misread.length) continue;
    const common = kind.commonOf(values);
    const key = JSON.stringify(common);
    const call = calls.get(key) ?? { common, items: [] };
    call.items.push({ candidateId: person.id, version: person.version, ...kind.itemOf(person, values) });
    calls.set(key, call);
  }
  return [...calls.values()].map(({ common, items }) => ({
    ...common,
    errorPolicy: 'REJECT_FAILED_ROWS',
    items,
  }));
}

/** Which columns a row's problems are about. */
export function wrongIn(kind: SheetKind, misread: readonly string[], result?: RowResult): string[] {
  const named = (result?.errors ?? []).flatMap(({ path = [] }) => path);
  return kind.columns.map(({ key }) => key).filter((key) => misread.includes(key) || named.includes(key));
}
