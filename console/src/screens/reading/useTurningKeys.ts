/** J and K go from paper to paper, Escape closes what is nearest. */
import { useEffect } from 'react';
import { isInTheRoom, isReadingKey } from '../../parts/reader/isReadingKey';
import { type Entry, isWaiting } from './useStack';

/** Where J leads: to the one behind, and where none is open to the first that waits. */
function turned(entries: Entry[], opened: string | undefined, by: 1 | -1): Entry | undefined {
  const at = entries.findIndex(({ paper }) => paper.id === opened);
  return at < 0 ? entries.find(isWaiting) : entries[at + by];
}

/** Out of the field one writes in first, then out of the paper. */
function left(event: KeyboardEvent): boolean {
  const field = (event.target as Element).closest<HTMLElement>('textarea');
  field?.blur();
  return !field;
}

export function useTurningKeys(
  entries: Entry[],
  opened: string | undefined,
  open: (id: string) => void,
  close: () => void,
) {
  useEffect(() => {
    const handlers: Record<string, (() => void) | undefined> = {
      j: () => turn(1),
      k: () => turn(-1),
    };
    function turn(by: 1 | -1) {
      const to = turned(entries, opened, by);
      if (to) open(to.paper.id);
    }
    function press(event: KeyboardEvent) {
      if (!isInTheRoom(event)) return;
      const isLeaving = event.key === 'Escape' && !!opened;
      const handler = isReadingKey(event) ? handlers[event.key] : undefined;
      if (isLeaving && left(event)) close();
      handler?.();
      if (isLeaving || handler) event.preventDefault();
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
