/** A column as a row of data. The table begins with the box and the name, and ends with what became of the row. */
import type { ComponentType } from 'react';

export interface CellProps<R> {
  row: R;
  /** The business date. */
  today: string;
}

export interface Column<R> {
  title: string;
  Cell: ComponentType<CellProps<R>>;
  className?: (row: R, today: string) => string;
  /** What the cell says when it is pointed at. */
  hint?: (row: R) => string;
}
