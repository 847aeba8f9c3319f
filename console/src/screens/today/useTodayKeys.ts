import { useEffect, useState } from 'react';
import { leaveFocus } from '../../parts/sitting/useListKeys';
import { isTyping } from '../../shell/typing';

const rows = () => [...document.querySelectorAll<HTMLElement>('.day .todo-row')];
const click = (row: HTMLElement | undefined, what: string) => row?.querySelector<HTMLElement>(what)?.click();

/** J and K go from row to row, Enter opens its form, O the file. */
export function useTodayKeys(first?: string): string | undefined {
  const [at, setAt] = useState<string>();
  const current = at ?? first;
  useEffect(() => {
    const place = () => rows().findIndex((row) => row.dataset.key === current);
    function go(to: number) {
      const row = rows()[Math.max(0, Math.min(rows().length - 1, to))];
      setAt(row?.dataset.key);
      leaveFocus();
      row?.scrollIntoView({ block: 'nearest' });
    }
    const keys: Record<string, (() => void) | undefined> = {
      j: () => go(place() + 1),
      k: () => go(place() - 1),
      o: () => click(rows()[place()], '.whose a'),
    };
    function press(event: KeyboardEvent) {
      // A key belongs to a character that is being written, or to what the focus is on.
      if (event.isComposing || isTyping(event)) return;
      const isFree = document.activeElement === document.body;
      const act = event.key === 'Enter' && isFree ? () => click(rows()[place()], '.do') : keys[event.key];
      if (!act) return;
      act();
      event.preventDefault();
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [current]);
  return current;
}
