import { Due } from '../../parts/Due';
import { type Column, PlainTable } from '../../parts/PlainTable';
import type { Query } from '../../parts/people/filter';
import { MoreButton } from '../../parts/people/MoreButton';
import { everybodyOn } from '../../parts/people/pages';
import { w as shared } from '../../parts/people/words';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { useMay } from '../../shell/may';
import { address, usePlace } from '../../shell/place';
import { word } from '../../shell/word';
import { ChosenBar } from './ChosenBar';
import { toggle, useChosen } from './chosen';
import { type Menu, menuOf } from './menus';
import { RowActs } from './RowActs';
import { orderOf, type People, type Person } from './usePeople';
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
const DueCell = ({ row }: Cell) => <Due on={row.nextDueOn} lateSince={row.overdueSince} />;

const names = (some: Person['mentors']) =>
  some.map(({ member }) => member?.name ?? '').join('、') || w.unassigned;

const NAME: Column<Person> = { title: shared.columns.name, Cell: NameCell, orders: ['NAME', 'NAME_DESC'] };
const DUE: Column<Person> = { title: w.nextDue, Cell: DueCell, orders: ['DUE'] };
const BRANCH: Column<Person> = { title: shared.columns.branch, text: (row) => row.branch.name };
const STAGE: Column<Person> = {
  title: shared.columns.stage,
  Cell: StageCell,
  orders: ['STAGE', 'STAGE_DESC'],
};
const SINCE: Column<Person> = {
  title: shared.columns.since,
  text: (row) => row.stageSince ?? '—',
  orders: ['STAGE_SINCE', 'STAGE_SINCE_DESC'],
};
const PROBLEMS: Column<Person> = { title: w.problems, text: (row) => row.problemCount || '—' };
const MENTORS: Column<Person> = { title: w.mentors, text: ({ mentors }) => names(mentors) };
const INTRODUCERS: Column<Person> = { title: w.introducers, text: ({ introducers }) => names(introducers) };
const APPLIED: Column<Person> = { title: w.appliedOn, text: (row) => row.appliedOn ?? '—' };
function ChoiceCell({ row }: Cell) {
  const isChosen = useChosen(({ ids }) => !!ids?.has(row.id));
  return (
    <input
      type="checkbox"
      checked={isChosen}
      onChange={() => toggle(row.id)}
      aria-label={w.choice(row.name)}
    />
  );
}
const CHOICE: Column<Person> = { title: w.choose, Cell: ChoiceCell, untitled: true };
const ACTS: Column<Person> = { title: w.acts, Cell: RowActs, untitled: true };

/** What each of the manual's menus shows besides: who looks after them, or since when. */
const OWN: Partial<Record<Menu, Column<Person>>> = {
  applicants: APPLIED,
  activists: MENTORS,
  targets: INTRODUCERS,
  probationary: INTRODUCERS,
};

function columnsOf(query: Query, acts: boolean, isChoosing: boolean): Column<Person>[] {
  const menu = menuOf(query);
  const own = menu && OWN[menu];
  const columns = [NAME, DUE, BRANCH, STAGE, ...(own ? [own] : []), SINCE, PROBLEMS, ...(acts ? [ACTS] : [])];
  return isChoosing ? [CHOICE, ...columns] : columns;
}

interface Props {
  people: People;
  set: (change: Query) => void;
}
export function PeopleTable({ people, set }: Props) {
  const { query } = usePlace();
  const acts = useMay()('updateCandidate');
  const isChoosing = useChosen(({ ids }) => !!ids);
  if (people.isPending) return <Waiting />;
  if (people.isLoadingError) return <Trouble fault={people.error} again={() => void people.refetch()} />;
  const rows = everybodyOn(people.data.pages);
  if (!rows.length) return <Empty>{shared.nobody}</Empty>;
  const sorting = { order: orderOf(query), sort: (order: string) => set({ order }) };
  return (
    <>
      <PlainTable label={w.title} columns={columnsOf(query, acts, isChoosing)} rows={rows} sorting={sorting}>
        <MoreButton pages={people}>{w.more}</MoreButton>
      </PlainTable>
      <ChosenBar rows={rows} />
    </>
  );
}
