import type { CellProps } from '../../../parts/sitting/table/columns';
import type { Row } from '../rows';

export const BranchCell = ({ row }: CellProps<Row>) => row.branch.name;
