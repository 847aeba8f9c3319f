import { w } from '../words';
import type { ControlProps } from './control';
import { type Found, OneFound } from './OneFound';
import { useRosterNames } from './useFound';

/** Whose an account is: the entry of a roster, found by name. The name of the account is theirs. */
export function HolderPicker(control: ControlProps) {
  const { found, search } = useRosterNames();
  return (
    <OneFound
      control={control}
      found={found}
      none={w.onNoRoster}
      placeholder={w.findByName}
      search={search}
      empty={null}
      choose={fillName}
    />
  );
}

/** What is not written yet is written: the account is called as its holder. */
function fillName({ name }: Found, form: HTMLFormElement | null) {
  const field = form?.elements.namedItem('name');
  if (field instanceof HTMLInputElement && !field.value) field.value = name;
}
