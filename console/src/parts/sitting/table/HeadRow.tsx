// biome-ignore-all lint/a11y/useSemanticElements: the head of a virtual table, which is no table element
// biome-ignore-all lint/a11y/useFocusableInteractive: nothing is sorted by these heads
import type { Selection } from '../selection';
import type { Row } from '../source';
import { w } from '../words';
import type { Column } from './columns';

interface Props<R extends Row> {
  columns: Column<R>[];
  selection: Selection;
  rows: R[];
  length: number;
  allSelected: boolean;
}

/** The titles, and the box that chooses all of the filter. */
export function HeadRow<R extends Row>({ columns, selection, rows, length, allSelected }: Props<R>) {
  function toggleAll() {
    if (allSelected) selection.choose(new Set());
    else selection.chooseAll(rows.map((row) => row.id));
  }
  const titles = [w.name, ...columns.map((column) => column.title), w.result];
  return (
    <div className="row head" role="row">
      <span role="columnheader">
        <input type="checkbox" checked={allSelected} aria-label={w.chooseAll(length)} onChange={toggleAll} />
      </span>
      {titles.map((title) => (
        <span key={title} role="columnheader">
          {title}
        </span>
      ))}
    </div>
  );
}
