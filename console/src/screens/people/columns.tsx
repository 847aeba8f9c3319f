/** What the list of people can show of each: what is asked for it in a file, and how the list is sorted by it. */
import { Fragment } from 'react';
import { Due } from '../../parts/Due';
import type { Column } from '../../parts/PlainTable';
import { w as shared } from '../../parts/people/words';
import { word } from '../../shell/word';
import type { Person } from './usePeople';
import { w } from './words';

interface Cell {
  row: Person;
}
const StageCell = ({ row }: Cell) => (
  <>
    {word('Stage', row.stage)}
    {row.subStatus && <small> {word('SubStatus', row.subStatus)}</small>}
    {row.approvals.nodes.map(({ id, kind, status, opinion }) => (
      <Fragment key={id}>
        {' '}
        <span className="badge error" title={opinion}>
          {word('ApprovalKind', kind)} {word('ApprovalStatus', status)}
        </span>
      </Fragment>
    ))}
  </>
);
const DueCell = ({ row }: Cell) => <Due on={row.nextDueOn} lateSince={row.overdueSince} />;

const names = (some: Person['mentors']) =>
  some.map(({ member }) => member?.name ?? '').join('、') || w.unassigned;

type Chosen = Column<Person> & {
  /** What a file asks of the server for it. */
  asks: string;
};

/** In the order in which they stand; the name is always there, and first. */
export const COLUMNS = {
  due: {
    title: w.nextDue,
    Cell: DueCell,
    orders: ['DUE', 'DUE_DESC'],
    asks: 'nextDueOn overdueSince',
  },
  branch: { title: shared.columns.branch, text: (row) => row.branch.name, asks: 'branch { name }' },
  stage: {
    title: shared.columns.stage,
    Cell: StageCell,
    orders: ['STAGE', 'STAGE_DESC'],
    asks: 'stage subStatus',
  },
  applied: { title: w.appliedOn, text: (row) => row.appliedOn ?? '—', asks: 'appliedOn' },
  mentors: {
    title: w.mentors,
    text: ({ mentors }) => names(mentors),
    asks: 'mentors { member { name } }',
  },
  introducers: {
    title: w.introducers,
    text: ({ introducers }) => names(introducers),
    asks: 'introducers { member { name } }',
  },
  activist: { title: w.activistSince, text: (row) => row.activistSince ?? '—', asks: 'activistSince' },
  listed: { title: w.listedOn, text: (row) => row.listedOn ?? '—', asks: 'listedOn' },
  since: {
    title: shared.columns.since,
    text: (row) => row.stageSince ?? '—',
    orders: ['STAGE_SINCE', 'STAGE_SINCE_DESC'],
    asks: 'stageSince',
  },
  opened: {
    title: w.openedOn,
    text: (row) => row.openedOn,
    orders: ['OLDEST', 'NEWEST'],
    asks: 'openedOn',
  },
  updated: {
    title: w.updatedAt,
    text: (row) => row.updatedAt.slice(0, 10),
    orders: ['UPDATED_ASC', 'UPDATED'],
    asks: 'updatedAt',
  },
  sex: { title: w.sex, text: (row) => word('Sex', row.sex), asks: 'sex' },
  birth: { title: w.birth, text: (row) => row.birth, asks: 'birth' },
  ethnicity: { title: w.ethnicity, text: (row) => row.ethnicity || '—', asks: 'ethnicity' },
  education: {
    title: w.education,
    text: (row) => (row.education ? word('Education', row.education) : '—'),
    asks: 'education',
  },
  occupation: { title: w.occupation, text: (row) => row.occupation || '—', asks: 'occupation' },
  unit: { title: w.unit, text: (row) => row.unit || '—', asks: 'unit' },
  problems: { title: w.problems, text: (row) => row.problemCount || '—', asks: 'problemCount' },
} as const satisfies Record<string, Chosen>;

export type ColumnName = keyof typeof COLUMNS;
export const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[];

/** Everybody of a filter with the columns that are shown, in the order of the list, as a stream of one moment (POST /export). */
export const exportOf = (names: readonly ColumnName[]) =>
  `query PeopleExport($filter: CandidateFilter!, $orderBy: CandidateOrder!) {
  candidates(filter: $filter, orderBy: $orderBy) {
    nodes { id name ${names.map((name) => COLUMNS[name].asks).join(' ')} }
  }
}
`;
