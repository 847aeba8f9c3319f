import type { CellProps } from '../../../parts/sitting/table/columns';
import { days } from '../../../shell/days';
import type { Row } from '../rows';
import { w } from '../words';

/** How long it has waited since it was submitted. */
export const WaitingCell = ({ row, today }: CellProps<Row>) => w.cells.days(days(row.submittedOn, today));
