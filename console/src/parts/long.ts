/**
 * A table of thousands in a box of its own: only the lines in sight are in the page, and two empty ones hold
 * the place of the others.
 */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';

export function useLong(count: number, height: number) {
  const box = useRef<HTMLDivElement>(null);
  const lines = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 12,
  });
  const shown = lines.getVirtualItems();
  return {
    box,
    shown: shown.map((line) => line.index),
    before: shown[0]?.start ?? 0,
    after: lines.getTotalSize() - (shown.at(-1)?.end ?? 0),
  };
}
