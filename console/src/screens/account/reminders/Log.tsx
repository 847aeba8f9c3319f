import { acts } from 'virtual:schema';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DeliveriesDocument, type DeliveriesQuery } from '../../../gql/graphql';
import { titleOf } from '../../../parts/form/titles';
import { Modal } from '../../../parts/Modal';
import { type Column, PlainTable } from '../../../parts/PlainTable';
import { Empty, Trouble, Waiting } from '../../../parts/states';
import { ask } from '../../../shell/api';
import { minuteOf } from '../../../shell/days';
import { word } from '../../../shell/word';
import { type Channel, nameOf } from './channel';
import { w } from './words';

type Told = Extract<NonNullable<DeliveriesQuery['node']>, { deliveries: object }>;
type Delivery = Told['deliveries']['nodes'][number];

const BADGES = { WAITING: 'badge', SENT: 'badge done', DROPPED: 'badge plain' };
const AGAIN = 3_000;

const StatusCell = ({ row: { status } }: { row: Delivery }) => (
  <span className={BADGES[status]}>{word('DeliveryStatus', status)}</span>
);

function whatOf({ type }: Delivery) {
  if (type === 'digest') return w.channels.digest;
  const act = acts.find(({ name }) => name === type);
  return act ? titleOf(act) : type;
}

const COLUMNS: Column<Delivery>[] = [
  { title: w.log.created, text: ({ createdAt }) => minuteOf(createdAt) },
  { title: w.log.type, text: whatOf },
  { title: w.log.status, Cell: StatusCell },
  { title: w.log.tries, text: ({ tries }) => tries },
  { title: w.log.answer, text: ({ answer }) => answer },
  { title: w.log.sent, text: ({ sentAt }) => (sentAt ? minuteOf(sentAt) : '—') },
];

/** What was told by a channel and what came of it. */
export function Log({ channel }: { channel: Channel }) {
  const [isOpen, setIsOpen] = useState(false);
  const name = nameOf(channel);
  const close = () => setIsOpen(false);
  return (
    <>
      <button
        type="button"
        className="plain"
        aria-haspopup="dialog"
        aria-label={`${w.log.open} ${name}`}
        onClick={() => setIsOpen(true)}
      >
        {w.log.open}
      </button>
      {isOpen && (
        <Modal title={w.log.of(name)} close={close} wide>
          <p className="quiet">{w.log.about}</p>
          <Lines id={channel.id} name={name} />
          <div className="actions">
            <span className="grow" />
            <button type="button" onClick={close}>
              {w.close}
            </button>
          </div>
        </Modal>
      )}
    </>
  );
}

/** Read anew for as long as something waits to be told. */
function Lines({ id, name }: { id: string; name: string }) {
  const read = useQuery({
    queryKey: ['deliveries', id],
    queryFn: async () => (await ask(DeliveriesDocument, { id })).node as Told,
    refetchInterval: ({ state }) =>
      state.data?.deliveries.nodes.some(({ status }) => status === 'WAITING') ? AGAIN : false,
  });
  if (read.isPending) return <Waiting />;
  if (read.isLoadingError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const { nodes, totalCount } = read.data.deliveries;
  if (!nodes.length) return <Empty>{w.log.none}</Empty>;
  return (
    <>
      <PlainTable label={w.log.of(name)} columns={COLUMNS} rows={nodes} short />
      {totalCount > nodes.length && <p className="quiet">{w.log.more(totalCount)}</p>}
    </>
  );
}
