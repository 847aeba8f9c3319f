import type { KeyboardEvent } from 'react';
import { optionId } from './optionId';
import { w } from './words';

/** What is looked for. The focus stays here; the arrows move through the list below it. */
export function Field({
  typed,
  type,
  listId,
  many,
  current,
  setCurrent,
  run,
}: {
  typed: string;
  type: (text: string) => void;
  listId: string;
  many: number;
  current: number;
  setCurrent: (place: number) => void;
  run: () => void;
}) {
  function press(event: KeyboardEvent) {
    // Enter may end the writing of a character.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setCurrent((current + 1) % Math.max(1, many));
    else if (event.key === 'ArrowUp') setCurrent((current - 1 + many) % Math.max(1, many));
    else if (event.key === 'Enter') run();
    else return;
    event.preventDefault();
  }
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: a dialog's first field takes the focus
      autoFocus
      role="combobox"
      aria-expanded="true"
      aria-controls={listId}
      aria-activedescendant={many ? optionId(listId, current) : undefined}
      aria-label={w.search}
      placeholder={w.placeholder}
      value={typed}
      onChange={(event) => type(event.target.value)}
      onKeyDown={press}
    />
  );
}
