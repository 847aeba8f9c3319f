import { useEffect, useRef } from 'react';
import { days, minuteOf, today } from '../../shell/days';
import { address } from '../../shell/place';
import { word } from '../../shell/word';
import type { Stack } from './stacks';
import { type Entry, isWaiting } from './useStack';
import { w } from './words';

interface StackEntryProps {
  stack: Stack;
  entry: Entry;
  isOpen: boolean;
}
/** Whose paper and from when; which it is, and since when it waits, or how it was judged. */
export function StackEntry({ stack, entry, isOpen }: StackEntryProps) {
  const row = useRef<HTMLAnchorElement>(null);
  const { paper } = entry;
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <li className={isWaiting(entry) ? undefined : 'judged'}>
      <a ref={row} href={address('reading', [stack, paper.id])} aria-current={isOpen ? 'true' : undefined}>
        <b>{paper.candidate.name}</b>
        <time dateTime={paper.on}>{dayOf(paper.on)}</time>
        <span>
          {[word('Kind', paper.kind), paper.attachments.length && w.originals(paper.attachments.length)]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <State entry={entry} />
      </a>
    </li>
  );
}

/** Of this year without it. */
const dayOf = (on: string) => (on.slice(0, 4) === today().slice(0, 4) ? on.slice(5) : on);

function State({ entry: { isPassed, paper } }: { entry: Entry }) {
  if (isPassed !== undefined)
    return <em className={isPassed ? 'good' : 'late'}>{isPassed ? w.outcome.passed : w.outcome.returned}</em>;
  return <em>{w.waits(Math.max(0, days(minuteOf(paper.recordedAt).slice(0, 10), today())))}</em>;
}
