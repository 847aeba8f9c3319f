/** What is known of a sheet so far, put together from the lines that came. */
import type { Line, Receipt, RowLine, SheetLine } from './stream';

export interface Found {
  sheet?: SheetLine;
  rows: ReadonlyMap<number, RowLine>;
  progress?: { dry: boolean; done: number; of: number };
  receipt?: Receipt;
  marked?: { name: string; content: string };
  fault?: string;
}
export const NOTHING: Found = { rows: new Map() };

/** With more lines: of one row the last counts. */
export function heard(found: Found, lines: Line[]): Found {
  const rows = new Map(found.rows);
  const next: Found = { ...found, rows };
  for (const line of lines) {
    if (line.type === 'row') rows.set(line.row, line);
    else if (line.type === 'sheet') next.sheet = line;
    else if (line.type === 'progress') next.progress = line;
    else if (line.type === 'receipt') next.receipt = line;
    else if (line.type === 'marked') next.marked = line;
    else next.fault = line.message;
  }
  return next;
}

/** The rows of which something is said, mistakes first, as the sheet has them. */
export function toShow(found: Found): RowLine[] {
  const weight = ({ status }: RowLine) => (status === 'ERROR' ? 0 : 1);
  return [...found.rows.values()]
    .filter(({ told }) => told.length)
    .sort((a, b) => weight(a) - weight(b) || a.row - b.row);
}

/** What was told once of those who were entered: their names and where they register. */
export const registrations = (found: Found): string[][] =>
  [...found.rows.values()]
    .filter(({ registration }) => registration)
    .map(({ cells, registration }) => [cells[0] ?? '', registration?.url || registration?.token || '']);
