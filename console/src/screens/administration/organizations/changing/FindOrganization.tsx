import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { OrganizationsNamedDocument } from '../../../../gql/graphql';
import { ask } from '../../../../shell/api';
import { word } from '../../../../shell/word';
import type { Named } from './change';
import { w } from './words';

interface Props {
  label: string;
  chosen: Named | null;
  choose: (one: Named | null) => void;
  /** Not offered: what is changed itself. */
  but: string[];
}

/** One of the organizations that stand, found by name. */
export function FindOrganization({ label, chosen, choose, but }: Props) {
  const [name, setName] = useState('');
  const sought = useDeferredValue(name);
  const read = useQuery({
    queryKey: ['organizations-to-join', sought],
    queryFn: () =>
      ask(OrganizationsNamedDocument, { filter: { closed: false, ...(sought && { name: sought }) } }),
    placeholderData: (before) => before,
  });
  const found = (read.data?.organizations.nodes ?? []).filter(({ id }) => !but.includes(id));
  const isShown = !chosen || found.some(({ id }) => id === chosen.id);
  const pick = (id: string) =>
    choose(found.find((one) => one.id === id) ?? (id === chosen?.id ? chosen : null));
  return (
    <div className="field">
      <label>
        {label}
        <input
          type="search"
          value={name}
          placeholder={w.find}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <select aria-label={label} value={chosen?.id ?? ''} onChange={(event) => pick(event.target.value)}>
        <option value="">{w.choose}</option>
        {!isShown && <option value={chosen.id}>{chosen.name}</option>}
        {found.map((one) => (
          <option key={one.id} value={one.id}>
            {[one.name, word('OrgKind', one.kind), one.superior?.name].filter(Boolean).join(' · ')}
          </option>
        ))}
      </select>
    </div>
  );
}
