import { useEffect, useRef } from 'react';
import { choose, end, toggle, useChosen } from './chosen';
import type { Person } from './usePeople';
import { w } from './words';

/** Whether one of the list is chosen. */
export function ChoiceCell({ row }: { row: Person }) {
  const isChosen = useChosen(({ ids }) => ids.has(row.id));
  return (
    <input
      type="checkbox"
      checked={isChosen}
      onChange={() => toggle(row.id)}
      aria-label={w.choice(row.name)}
    />
  );
}

/** All that are listed, or none. */
export function ChoiceOfAll({ rows }: { rows: readonly Person[] }) {
  const box = useRef<HTMLInputElement>(null);
  const many = useChosen(({ ids }) => rows.filter(({ id }) => ids.has(id)).length);
  const isSome = many > 0 && many < rows.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = isSome;
  }, [isSome]);
  return (
    <input
      ref={box}
      type="checkbox"
      checked={many === rows.length}
      onChange={() => (many === rows.length ? end() : choose(rows.map(({ id }) => id)))}
      aria-label={w.chooseShown(rows.length)}
    />
  );
}
