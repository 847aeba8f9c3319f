import type { CellProps } from '../../../parts/sitting/table/columns';
import type { Row } from '../rows';

/** The day of the general meeting that admitted. */
export const AdmittedCell = ({ row }: CellProps<Row>) => row.admittedOn ?? '—';
