import { Due } from '../../parts/Due';
import { type Column, PlainTable } from '../../parts/PlainTable';
import { MoreButton } from '../../parts/people/MoreButton';
import { everybodyOn } from '../../parts/people/pages';
import { w as shared } from '../../parts/people/words';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { address } from '../../shell/place';
import { word } from '../../shell/word';
import type { People, Person } from './usePeople';
import { w } from './words';

interface Cell {
  row: Person;
}
const NameCell = ({ row }: Cell) => <a href={address('people', row.id)}>{row.name}</a>;
const StageCell = ({ row }: Cell) => (
  <>
    {word('Stage', row.stage)}
    {row.subStatus && <small> {word('SubStatus', row.subStatus)}</small>}
    {row.approvals.nodes.map(({ id, kind, status, opinion }) => (
      <span key={id} className="badge error" title={opinion}>
        {word('ApprovalKind', kind)} {word('ApprovalStatus', status)}
      </span>
    ))}
  </>
);
const DueCell = ({ row }: Cell) => <Due on={row.nextDueOn} />;

const COLUMNS: Column<Person>[] = [
  { title: shared.columns.name, Cell: NameCell },
  { title: shared.columns.branch, text: (row) => row.branch.name },
  { title: shared.columns.stage, Cell: StageCell },
  { title: shared.columns.since, text: (row) => row.stageSince ?? '—' },
  { title: w.nextDue, Cell: DueCell },
  { title: w.problems, text: (row) => row.problemCount || '—' },
];

export function PeopleTable({ people }: { people: People }) {
  if (people.isPending) return <Waiting />;
  if (people.isLoadingError) return <Trouble fault={people.error} again={() => void people.refetch()} />;
  const rows = everybodyOn(people.data.pages);
  if (!rows.length) return <Empty>{shared.nobody}</Empty>;
  return (
    <PlainTable label={w.title} columns={COLUMNS} rows={rows}>
      <MoreButton pages={people}>{w.more}</MoreButton>
    </PlainTable>
  );
}
