import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { OrganizationsNamedDocument } from '../../../gql/graphql';
import { ask } from '../../../shell/api';
import { word } from '../../../shell/word';
import { w } from '../words';
import type { ControlProps } from './control';
import { OneFound } from './OneFound';

/** At which organization: one of the tree, found by name. */
export function OrganizationPicker(control: ControlProps) {
  const [name, setName] = useState('');
  const sought = useDeferredValue(name);
  const read = useQuery({
    queryKey: ['organizations-named', sought],
    queryFn: () =>
      ask(OrganizationsNamedDocument, { filter: { closed: false, ...(sought && { name: sought }) } }),
    placeholderData: (before) => before,
  });
  const found = read.data?.organizations.nodes ?? [];
  return (
    <OneFound
      control={control}
      found={found.map(({ id, name, kind, superior }) => ({
        id,
        name,
        of: [word('OrgKind', kind), superior?.name].filter(Boolean).join(' · '),
      }))}
      none={control.field.required ? undefined : w.atNoOrganization}
      placeholder={w.findOrganization}
      search={setName}
      empty={read.isPending ? w.loading : w.noOrganization}
    />
  );
}
