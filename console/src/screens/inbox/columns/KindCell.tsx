import type { CellProps } from '../../../parts/sitting/table/columns';
import { word } from '../../../shell/word';
import type { Row } from '../rows';

export const KindCell = ({ row }: CellProps<Row>) => word('ApprovalKind', row.kind);
