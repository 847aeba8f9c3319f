import type { CellProps } from '../../../parts/sitting/table/columns';
import type { Row } from '../rows';

/** The committee that approved the admission. */
export const ApprovedByCell = ({ row }: CellProps<Row>) => row.approvedBy ?? '—';
