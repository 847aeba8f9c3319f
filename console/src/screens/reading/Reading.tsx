/** The reading room: what people handed in, one after the other, each read whole and judged beside its text. */
import './reading.css';
import { WaitingPapersDocument } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { Note, Tools } from '../../parts/Head';
import { REVIEW, waitingFilter } from '../../parts/reader/waiting';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { useMay, useMe } from '../../shell/may';
import { usePlace } from '../../shell/place';
import { Hints } from './Hints';
import { Room } from './Room';
import { stackOf } from './stacks';
import { isWaiting, useStack } from './useStack';
import { w } from './words';

/** Shown to those who review; an address that somebody else opens says who does. */
export function Reading() {
  const isKnown = !!useMe();
  const may = useMay();
  if (!isKnown) return <Waiting />;
  if (may(REVIEW)) return <Stacks />;
  return (
    <section className="card">
      <Empty>{w.notYours}</Empty>
    </section>
  );
}

function Stacks() {
  const { id, part, query } = usePlace();
  const stack = stackOf(id);
  const { read, entries, counts } = useStack(stack);
  if (read.isPending) return <Waiting />;
  if (read.isLoadingError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const waiting = entries.filter(isWaiting).length;
  return (
    <>
      <Note>{w.state(waiting, entries.length - waiting)}</Note>
      <Tools>
        <Hints />
        <AsGraphQL
          document={WaitingPapersDocument}
          variables={{ filter: waitingFilter(query.organization) }}
        />
      </Tools>
      <Room stack={stack} counts={counts} entries={entries} opened={part} />
    </>
  );
}
