import type { CandidateFilter } from '../../gql/graphql';
import { Due } from '../../parts/Due';
import { type Column, PlainTable } from '../../parts/PlainTable';
import { MoreButton } from '../../parts/people/MoreButton';
import { everybodyOn } from '../../parts/people/pages';
import { w as shared } from '../../parts/people/words';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { address } from '../../shell/place';
import { word } from '../../shell/word';
import { type Person, useBoard } from './useBoard';
import { w } from './words';

interface Cell {
  row: Person;
}
const NameCell = ({ row }: Cell) => <a href={address('people', row.id)}>{row.name}</a>;
const StageCell = ({ row }: Cell) => (
  <>
    {word('Stage', row.stage)}{' '}
    {row.subStatus && <span className="badge task">{word('SubStatus', row.subStatus)}</span>}
  </>
);
const DueCell = ({ row }: Cell) => <Due on={row.nextDueOn} lateSince={row.overdueSince} />;

const COLUMNS: Column<Person>[] = [
  { title: shared.columns.name, Cell: NameCell },
  { title: shared.columns.branch, text: (row) => row.branch.name },
  { title: shared.columns.stage, Cell: StageCell },
  { title: shared.columns.since, text: (row) => row.stageSince ?? '—' },
  { title: w.columns.nextDue, Cell: DueCell },
  { title: w.columns.lastOpinion, text: (row) => row.opinions.nodes[0]?.on ?? '—' },
];

/** The board's people as a list. */
export function BoardList({ filter }: { filter: CandidateFilter }) {
  const read = useBoard(filter);
  if (read.isPending) return <Waiting />;
  if (read.isLoadingError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const people = everybodyOn(read.data.pages);
  const total = read.data.pages[0]!.candidates.totalCount;
  if (!people.length) return <Empty>{shared.nobody}</Empty>;
  return (
    <PlainTable label={w.views.list} columns={COLUMNS} rows={people}>
      <MoreButton pages={read}>{w.more(total - people.length)}</MoreButton>
    </PlainTable>
  );
}
