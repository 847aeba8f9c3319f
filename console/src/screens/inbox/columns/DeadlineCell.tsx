import type { CellProps } from '../../../parts/sitting/table/columns';
import type { Row } from '../rows';
import { w } from '../words';
import { daysLeft } from './daysLeft';

/** The day until which it is to be decided, and how many days are left. */
export function DeadlineCell({ row, today }: CellProps<Row>) {
  const left = daysLeft(row, today);
  return (
    <>
      {row.deadlineOn ?? '—'}
      {left !== null && <small> {left < 0 ? w.cells.daysLate(-left) : w.cells.days(left)}</small>}
    </>
  );
}
