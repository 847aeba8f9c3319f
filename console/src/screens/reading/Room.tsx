import { useEffect } from 'react';
import { Reader } from '../../parts/reader/Reader';
import { Turning } from '../../parts/reader/Turning';
import { Empty } from '../../parts/states';
import { go, usePlace } from '../../shell/place';
import { Judgement } from './Judgement';
import { Receipt } from './Receipt';
import { StackChips } from './StackChips';
import { StackList } from './StackList';
import type { Stack } from './stacks';
import { type Entry, isWaiting } from './useStack';
import { useTurningKeys } from './useTurningKeys';
import { w } from './words';

interface RoomProps {
  stack: Stack;
  counts: Record<Stack, number>;
  entries: Entry[];
  /** Which paper the address opens; `first` is the first that waits. */
  opened?: string;
}
/** The stack on the left, the paper that is open on the right. */
export function Room({ stack, counts, entries, opened }: RoomProps) {
  const open = (id: string) => go('reading', [stack, id]);
  const close = () => go('reading', stack);
  useFirst(stack, entries, opened);
  useTurningKeys(entries, opened, open, close);
  return (
    <section className={opened ? 'card reading-room open' : 'card reading-room'}>
      <div className="stack">
        <StackChips stack={stack} counts={counts} />
        <StackList stack={stack} entries={entries} opened={opened} />
      </div>
      <div className="desk-place">
        {opened ? (
          <OpenPaper id={opened} entries={entries} open={open} close={close} />
        ) : (
          <Closed entries={entries} />
        )}
      </div>
    </section>
  );
}

/** Who is led to the stack and to no paper of it begins with the first. */
function useFirst(stack: Stack, entries: Entry[], opened?: string) {
  const query = usePlace((p) => p.query);
  const first = entries.find(isWaiting)?.paper.id;
  useEffect(() => {
    if (opened === 'first') go('reading', first ? [stack, first] : stack, query);
  }, [opened, first, stack, query]);
}

interface OpenPaperProps {
  id: string;
  entries: Entry[];
  open: (id: string) => void;
  close: () => void;
}
function OpenPaper({ id, entries, open, close }: OpenPaperProps) {
  const at = entries.findIndex(({ paper }) => paper.id === id);
  const entry = entries[at];
  // The nearest that waits behind it, else the first one.
  const next = [...entries.slice(at + 1), ...entries.slice(0, Math.max(at, 0))].find(isWaiting)?.paper;
  return (
    <Reader
      id={id}
      tools={
        <Turning
          at={at}
          of={at < 0 ? 0 : entries.length}
          turn={(to) => entries[to] && open(entries[to].paper.id)}
          close={close}
        />
      }
      foot={
        entry &&
        isWaiting(entry) && (
          <Judgement
            key={id}
            paper={entry.paper}
            next={next}
            done={(goesOn) => {
              if (goesOn && next) open(next.id);
              else if (!next) close();
            }}
          />
        )
      }
    />
  );
}

function Closed({ entries }: { entries: Entry[] }) {
  if (!entries.length) return <Empty>{w.nothing}</Empty>;
  if (!entries.some(isWaiting)) return <Receipt entries={entries} />;
  return <Empty sign="reading">{w.choose}</Empty>;
}
