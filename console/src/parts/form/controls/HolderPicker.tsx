import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { RosterNamesDocument } from '../../../gql/graphql';
import { ask } from '../../../shell/api';
import { w } from '../words';
import type { ControlProps } from './control';
import { type Found, OneFound } from './OneFound';

/** Whose an account is: the entry of a roster, found by name. The name of the account is theirs. */
export function HolderPicker(control: ControlProps) {
  const [name, setName] = useState('');
  const sought = useDeferredValue(name);
  const read = useQuery({
    queryKey: ['roster-names', sought],
    queryFn: () => ask(RosterNamesDocument, { filter: { present: true, name: sought } }),
    enabled: !!sought,
    placeholderData: (before) => before,
  });
  const found = sought ? (read.data?.rosterNames?.nodes ?? []) : [];
  return (
    <OneFound
      control={control}
      found={found.map((one) => ({ id: one.memberId, name: one.name, of: one.organization?.name }))}
      none={w.onNoRoster}
      placeholder={w.findByName}
      search={setName}
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
