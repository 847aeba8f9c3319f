import { Empty } from '../../parts/states';
import { StackEntry } from './StackEntry';
import type { Stack } from './stacks';
import type { Entry } from './useStack';
import { w } from './words';

interface StackListProps {
  stack: Stack;
  entries: Entry[];
  opened?: string;
}
export function StackList({ stack, entries, opened }: StackListProps) {
  if (!entries.length) return <Empty>{stack === 'all' ? w.nothing : w.nothingHere}</Empty>;
  return (
    <nav aria-label={w.label}>
      <ol>
        {entries.map((entry) => (
          <StackEntry key={entry.paper.id} stack={stack} entry={entry} isOpen={entry.paper.id === opened} />
        ))}
      </ol>
    </nav>
  );
}
