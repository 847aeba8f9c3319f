/** A sheet that is filled in cell by cell: what a block from a spreadsheet fills, and what is understood of a cell. */

export interface Choice {
  value: string;
  label: string;
}
export interface GridColumn<Row> {
  key: string;
  title: string;
  kind: 'text' | 'long' | 'day' | 'number' | 'choice';
  /** Of a choice. */
  choices?: (row: Row) => Choice[];
  /** What stands for an empty cell. */
  otherwise?: (row: Row) => string;
}
export interface GridRow {
  id: string;
  name: string;
}
/** What is typed, by row and column. */
export type Cells = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const cellOf = (cells: Cells, row: string, column: string) => cells[row]?.[column] ?? '';

export const put = (cells: Cells, row: string, column: string, value: string): Cells => ({
  ...cells,
  [row]: { ...cells[row], [column]: value },
});

export const isBegun = (cells: Cells, row: string) =>
  Object.values(cells[row] ?? {}).some((value) => value.trim());

/** The cells of a block copied from a spreadsheet: parted by tabs, a cell with line ends in quotes. */
export function blockOf(text: string): string[][] {
  const lines: string[][] = [[]];
  const pattern = /"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*)/y;
  let at = 0;
  while (at <= text.length) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)!;
    lines.at(-1)!.push((found[1]?.replaceAll('""', '"') ?? found[2] ?? '').trim());
    at = pattern.lastIndex;
    const end = /\t|\r?\n|$/y;
    end.lastIndex = at;
    const parted = end.exec(text)?.[0] ?? '';
    if (!parted) break;
    at += parted.length;
    if (parted !== '\t') lines.push([]);
  }
  // A line left empty between others is somebody's: it keeps its place.
  return lines.slice(0, lines.findLastIndex((line) => line.some(Boolean)) + 1);
}

const day = (year: string, month: string, date: string) => {
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const read = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(iso) ? iso : null;
};

/** A day as people type it: 20261110, 2026-11-10, 2026/11/10, 2026年11月10日, 11.10; null where it is none. */
export function dayOf(text: string, today: string): string | null {
  const plain = text.trim();
  const whole = /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ?? /^(\d{4})\D+(\d{1,2})\D+(\d{1,2})[日]?$/.exec(plain);
  if (whole) return day(whole[1]!, whole[2]!, whole[3]!);
  const short = /^(\d{1,2})\D+(\d{1,2})[日]?$/.exec(plain);
  return short ? day(today.slice(0, 4), short[1]!, short[2]!) : null;
}

/** What is sent for a cell: null where it is not understood, empty where there is nothing. What stands for an empty cell is of another field: misread, it is said there. */
export function readCell<Row>(column: GridColumn<Row>, row: Row, text: string, today: string): string | null {
  const typed = text.trim();
  return typed
    ? understood(column, row, typed, today)
    : (understood(column, row, column.otherwise?.(row) ?? '', today) ?? '');
}

function understood<Row>(column: GridColumn<Row>, row: Row, plain: string, today: string): string | null {
  if (!plain) return '';
  if (column.kind === 'day') return dayOf(plain, today);
  if (column.kind === 'number') return Number.isFinite(Number(plain)) ? String(Number(plain)) : null;
  if (column.kind !== 'choice') return plain;
  const found = column.choices?.(row).find(({ value, label }) => value === plain || label === plain);
  return found?.value ?? null;
}

/** Who is meant by a name that has blanks in it, as spreadsheets have them. */
const plainName = (name: string) => name.replace(/\s/g, '');
const HEADS = new Set(['姓名', 'Name', 'name']);

export interface Pasted {
  cells: Cells;
  /** Lines whose name is nobody's here. */
  unknown: string[][];
  /** Lines whose name several have. */
  double: string[][];
  /** Lines beyond the last row, cells beyond the last column, and heads that no column has. */
  beyond: string[][];
}

/** What was pasted and found no place: it is told until somebody has seen it. */
export type Unplaced = Omit<Pasted, 'cells'>;
export const isPlaced = ({ unknown, double, beyond }: Unplaced) =>
  !unknown.length && !double.length && !beyond.length;

interface Place {
  row: number;
  column: number;
}

/** What a block says of itself: its head, if it has one, its lines, and whether they name people. */
function readBlock<Row extends GridRow>(block: string[][], rows: readonly Row[], from: number) {
  const head = HEADS.has(plainName(block[0]?.[0] ?? '')) ? block[0]! : null;
  const lines = head ? block.slice(1) : block;
  const whose = (line: string[]) => rows.filter(({ name }) => plainName(name) === plainName(line[0] ?? ''));
  const isNamed = !!head || lines.some((line) => whose(line).length > 0);
  const whom = (line: string[], down: number) =>
    isNamed ? whose(line) : rows.slice(from + down, from + down + 1);
  const written = [...lines.entries()].filter(([, line]) => line.some(Boolean));
  return { head, lines: written, isNamed, whom };
}

function filledRow<Row extends GridRow>(
  cells: Cells,
  row: Row,
  values: string[],
  columnAt: (right: number) => GridColumn<Row> | undefined,
) {
  const left: string[] = [];
  let filled = cells;
  for (const [right, value] of values.entries()) {
    const column = columnAt(right);
    if (value && column) filled = put(filled, row.id, column.key, value);
    else if (value) left.push(value);
  }
  return { filled, left };
}

/**
 * A block goes to the people it names; one without names goes from a cell on, down and to the right. Which column is which is said
 * by its head, if it has one, else by their order: beside the names, or from that cell on. Nothing is dropped silently.
 */
export function pasted<Row extends GridRow>(
  cells: Cells,
  block: string[][],
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  at: Place,
): Pasted {
  const { head, lines, isNamed, whom } = readBlock(block, rows, at.row);
  const columnOf = (title?: string) => columns.find((column) => column.title === title);
  const columnAt = (right: number) =>
    head ? columnOf(head[right + 1]) : columns[isNamed ? right : at.column + right];
  const strange = head?.slice(1).filter((title) => title && !columnOf(title)) ?? [];
  const told: Pasted = { cells, unknown: [], double: [], beyond: strange.length ? [strange] : [] };
  function fill(row: Row, values: string[]) {
    const { filled, left } = filledRow(told.cells, row, values, columnAt);
    told.cells = filled;
    if (left.length && !head) told.beyond.push([row.name, ...left]);
  }
  for (const [down, line] of lines) {
    const found = whom(line, down);
    if (found.length === 1) fill(found[0]!, isNamed ? line.slice(1) : line);
    else if (found.length) told.double.push(line);
    else (isNamed ? told.unknown : told.beyond).push(line);
  }
  return told;
}
