import type { CellProps } from '../../../parts/sitting/table/columns';
import { word } from '../../../shell/word';
import type { Row } from '../rows';

export const StageCell = ({ row }: CellProps<Row>) => word('Stage', row.stage);
