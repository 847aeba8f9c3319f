import type { Column } from '../../../parts/sitting/table/columns';
import type { Row } from '../rows';
import { w } from '../words';
import { AdmittedCell } from './AdmittedCell';
import { ApprovedByCell } from './ApprovedByCell';
import { BranchCell } from './BranchCell';
import { StageCell } from './StageCell';
import { WaitingCell } from './WaitingCell';

export const COLUMNS: Column<Row>[] = [
  { title: w.columns.branch, Cell: BranchCell },
  { title: w.columns.stage, Cell: StageCell },
  { title: w.columns.approvedBy, Cell: ApprovedByCell, hint: (row) => row.approvedBy ?? '' },
  {
    title: w.columns.admitted,
    Cell: AdmittedCell,
    className: () => 'day',
    hint: () => w.cells.admittedHint,
  },
  {
    title: w.columns.waiting,
    Cell: WaitingCell,
    className: () => 'day',
    hint: ({ approvedOn }) => (approvedOn ? w.cells.approvedHint(approvedOn) : ''),
  },
];
