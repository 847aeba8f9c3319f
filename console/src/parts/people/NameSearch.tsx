import type { KeyboardEvent } from 'react';
import { w } from './words';

/** A name is typed to its end: the address takes it with Enter. */
export function NameSearch({ name, search }: { name?: string; search: (name: string) => void }) {
  const searchOnEnter = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') search(event.currentTarget.value);
  };
  return (
    <input
      type="search"
      defaultValue={name}
      onKeyDown={searchOnEnter}
      placeholder={w.nameThenEnter}
      aria-label={w.name}
    />
  );
}
