import type { Column } from '../../../parts/sitting/table/columns';
import { word } from '../../../shell/word';
import type { Row } from '../rows';
import { w } from '../words';
import { BranchCell } from './BranchCell';
import { DeadlineCell } from './DeadlineCell';
import { daysLeft } from './daysLeft';
import { FindingsCell } from './FindingsCell';
import { KindCell } from './KindCell';
import { WaitingCell } from './WaitingCell';

export const COLUMNS: Column<Row>[] = [
  { title: w.columns.branch, Cell: BranchCell, hint: (row) => row.candidate.branch.name },
  { title: w.columns.kind, Cell: KindCell, hint: (row) => word('ApprovalKind', row.kind) },
  { title: w.columns.findings, Cell: FindingsCell },
  {
    title: w.columns.deadline,
    Cell: DeadlineCell,
    className: (row, today) => ((daysLeft(row, today) ?? 0) < 0 ? 'day late' : 'day'),
  },
  {
    title: w.columns.waiting,
    Cell: WaitingCell,
    className: () => 'day',
    hint: (row) => row.submittedOn,
  },
];
