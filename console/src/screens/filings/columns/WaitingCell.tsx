import type { CellProps } from '../../../parts/sitting/table/columns';
import { days } from '../../../shell/days';
import type { Row } from '../rows';
import { w } from '../words';

/** How long it has waited since the committee approved. */
export const WaitingCell = ({ row, today }: CellProps<Row>) =>
  row.approvedOn ? w.cells.days(days(row.approvedOn, today)) : '—';
