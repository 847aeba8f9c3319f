/** j k x / Enter Escape, and the letters of the screen's own acts. */
import { type RefObject, useEffect } from 'react';
import { isTyping } from '../../shell/typing';
import type { TableHandle } from './table/SittingTable';

interface Keys {
  length: number;
  cursor: number;
  setCursor: (to: number) => void;
  table: RefObject<TableHandle | null>;
  current?: { id: string };
  search: RefObject<HTMLInputElement | null>;
  toggle: (id: string) => void;
  open: () => void;
  leave: () => void;
  acts: Record<string, () => void>;
}

/** Enter on what does something by itself is its own. */
const isOwnEnter = (event: KeyboardEvent) => !!(event.target as Element).closest('a,button,summary');

/** Who goes through the list is no longer at the link that led here: Enter is the row's. */
export function leaveFocus() {
  const { activeElement: at } = document;
  if (at instanceof HTMLElement && at.matches('a,button,summary')) at.blur();
}

export function useListKeys(keys: Keys) {
  const { length, cursor, setCursor, table, current, search, toggle, open, leave, acts } = keys;
  useEffect(() => {
    function move(to: number) {
      const place = Math.max(0, Math.min(length - 1, to));
      setCursor(place);
      leaveFocus();
      table.current?.scrollTo(place);
    }
    const handlers: Record<string, () => void> = {
      '/': () => search.current?.focus(),
      Escape: leave,
      ...acts,
      j: () => move(cursor + 1),
      k: () => move(cursor - 1),
      ...(current && { x: () => toggle(current.id), Enter: open }),
    };
    function press(event: KeyboardEvent) {
      const handler = handlers[event.key];
      if (!handler || isTyping(event)) return;
      if (event.key === 'Enter' && isOwnEnter(event)) return;
      handler();
      event.preventDefault();
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
