import type { MeetingFilter } from '../../gql/graphql';
import { type Column, PlainTable } from '../../parts/PlainTable';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { address } from '../../shell/place';
import { ResultBadge } from './ResultBadge';
import { type ListedMeeting, useMeetings } from './useMeetings';
import { w } from './words';

interface Cell {
  row: ListedMeeting;
}

const DayCell = ({ row }: Cell) => <a href={address('meetings', row.id)}>{row.on}</a>;

function VotesCell({ row }: Cell) {
  const votes = row.votes.nodes;
  if (!votes.length) return '—';
  return votes.map((vote) => <ResultBadge key={vote.id} result={vote.result} name={vote.candidate?.name} />);
}

const COLUMNS: Column<ListedMeeting>[] = [
  { title: w.columns.day, Cell: DayCell },
  { title: w.columns.branch, text: (meeting) => meeting.branch.name },
  { title: w.columns.place, text: (meeting) => meeting.place },
  { title: w.columns.chair, text: (meeting) => meeting.chair },
  { title: w.columns.votes, Cell: VotesCell },
];

export function MeetingTable({ filter }: { filter: MeetingFilter }) {
  const read = useMeetings(filter);
  if (read.isPending) return <Waiting />;
  if (read.isLoadingError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const meetings = read.data.pages.flatMap((page) => page.meetings.nodes);
  if (!meetings.length) return <Empty>{w.none}</Empty>;
  return (
    <PlainTable label={w.title} columns={COLUMNS} rows={meetings}>
      {read.hasNextPage && (
        <button type="button" onClick={() => void read.fetchNextPage()} disabled={read.isFetchingNextPage}>
          {w.more}
        </button>
      )}
    </PlainTable>
  );
}
