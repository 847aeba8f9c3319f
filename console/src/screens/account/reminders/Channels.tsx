import { useQuery } from '@tanstack/react-query';
import { ChannelsDocument } from '../../../gql/graphql';
import { type Column, PlainTable } from '../../../parts/PlainTable';
import { Empty, Trouble, Waiting } from '../../../parts/states';
import { ask } from '../../../shell/api';
import { word } from '../../../shell/word';
import { Acts } from './Acts';
import { type Channel, nameOf, offersFor, stateOf, tellsOf } from './channel';
import { Log } from './Log';
import { NewChannel } from './NewChannel';
import { w } from './words';

function StateCell({ row }: { row: Channel }) {
  const { badge, text } = stateOf(row);
  return <span className={badge}>{text}</span>;
}
const ActsCell = ({ row }: { row: Channel }) => (
  <Acts of={nameOf(row)} id={row.id} version={row.version} offers={offersFor(row)}>
    <Log channel={row} />
  </Acts>
);

const COLUMNS: Column<Channel>[] = [
  { title: w.channels.label, text: nameOf },
  { title: w.state, Cell: StateCell },
  { title: w.acts, Cell: ActsCell, untitled: true },
  { title: w.channels.kind, text: ({ kind }) => word('ChannelKind', kind) },
  { title: w.channels.place, text: ({ place }) => place },
  { title: w.channels.tells, text: tellsOf },
];

/** The office's own channels, those revoked too. */
export function Channels() {
  return (
    <section className="card">
      <h2>{w.channels.title}</h2>
      <p className="quiet">{w.channels.about}</p>
      <Table />
      <details>
        <summary>{w.channels.more}</summary>
        <NewChannel />
      </details>
    </section>
  );
}

function Table() {
  const read = useQuery({ queryKey: ['channels'], queryFn: () => ask(ChannelsDocument, {}) });
  if (read.isPending) return <Waiting />;
  if (read.isLoadingError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const channels = read.data.channels.nodes;
  if (!channels.length) return <Empty>{w.channels.none}</Empty>;
  return <PlainTable label={w.channels.title} columns={COLUMNS} rows={channels} short />;
}
