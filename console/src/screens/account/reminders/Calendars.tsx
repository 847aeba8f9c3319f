import { useQuery } from '@tanstack/react-query';
import { CalendarFeedsDocument, type CalendarFeedsQuery } from '../../../gql/graphql';
import { type Column, PlainTable } from '../../../parts/PlainTable';
import { Empty, Trouble, Waiting } from '../../../parts/states';
import { ask } from '../../../shell/api';
import { minuteOf } from '../../../shell/days';
import { word } from '../../../shell/word';
import { Acts } from './Acts';
import { NewCalendar } from './NewCalendar';
import { w } from './words';

type Feed = CalendarFeedsQuery['calendarFeeds']['nodes'][number];

const REVOKE = [{ name: 'revokeCalendarFeed', title: w.revoke, says: w.calendars.revoking }];

function StateCell({ row }: { row: Feed }) {
  return row.revokedAt ? (
    <span className="quiet">{w.revoked(minuteOf(row.revokedAt))}</span>
  ) : (
    <span className="badge done">{w.live}</span>
  );
}
const ActsCell = ({ row }: { row: Feed }) =>
  row.revokedAt ? null : <Acts of={row.label} id={row.id} version={row.version} offers={REVOKE} />;

const COLUMNS: Column<Feed>[] = [
  { title: w.calendars.label, text: ({ label }) => label || '—' },
  { title: w.state, Cell: StateCell },
  { title: w.acts, Cell: ActsCell, untitled: true },
  { title: w.calendars.shows, text: ({ shows }) => word('FeedDetail', shows) },
  { title: w.since, text: ({ createdAt }) => minuteOf(createdAt) },
];

/** The office's own calendars, those revoked too. */
export function Calendars() {
  return (
    <section className="card">
      <h2>{w.calendars.title}</h2>
      <p className="quiet">{w.calendars.about}</p>
      <Table />
      <details>
        <summary>{w.calendars.more}</summary>
        <NewCalendar />
      </details>
    </section>
  );
}

function Table() {
  const read = useQuery({ queryKey: ['calendars'], queryFn: () => ask(CalendarFeedsDocument, {}) });
  if (read.isPending) return <Waiting />;
  if (read.isLoadingError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const feeds = read.data.calendarFeeds.nodes;
  if (!feeds.length) return <Empty>{w.calendars.none}</Empty>;
  return <PlainTable label={w.calendars.title} columns={COLUMNS} rows={feeds} short />;
}
