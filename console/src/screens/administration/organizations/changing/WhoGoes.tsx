import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { RosterNamesDocument } from '../../../../gql/graphql';
import { RemovableChip } from '../../../../parts/RemovableChip';
import { ask } from '../../../../shell/api';
import type { Changing } from './useChange';
import { w } from './words';

const PAGE = 20;

/** Who goes when an organization is parted: by the roster's names, and by ids of cases that the roster does not have. */
export function WhoGoes({ own, changing: { wanted, change } }: { own: string; changing: Changing }) {
  return (
    <>
      <Members own={own} wanted={wanted} change={change} />
      <label className="field">
        {w.cases}
        <textarea rows={3} value={wanted.cases} onChange={(event) => change({ cases: event.target.value })} />
        <small className="quiet">{w.casesNote}</small>
      </label>
    </>
  );
}

function Members({ own, wanted, change }: { own: string } & Pick<Changing, 'wanted' | 'change'>) {
  const [name, setName] = useState('');
  const sought = useDeferredValue(name);
  const filter = { organization: own, present: true, ...(sought && { name: sought }) };
  const read = useQuery({
    queryKey: ['members-who-go', filter],
    queryFn: () => ask(RosterNamesDocument, { filter }),
    placeholderData: (before) => before,
  });
  const { members } = wanted;
  const found = read.data?.rosterNames.nodes ?? [];
  const without = (id: string) => members.filter((one) => one.id !== id);
  const isChosen = (id: string) => members.some((one) => one.id === id);
  return (
    <fieldset className="pick">
      <legend>{w.members}</legend>
      <input
        type="search"
        value={name}
        placeholder={w.findMember}
        aria-label={w.findMember}
        onChange={(event) => setName(event.target.value)}
      />
      <div className="choices">
        {found.map(({ memberId: id, name: called }) => (
          <label key={id} className="tick">
            <input
              type="checkbox"
              checked={isChosen(id)}
              onChange={() =>
                change({ members: isChosen(id) ? without(id) : [...members, { id, name: called }] })
              }
            />
            <span>{called}</span>
          </label>
        ))}
        {found.length === PAGE && <span className="quiet">{w.moreByName}</span>}
      </div>
      <p className="filters">
        <span className="quiet">{w.chosen(members.length)}</span>
        {members.map(({ id, name: called }) => (
          <RemovableChip key={id} remove={() => change({ members: without(id) })}>
            {called}
          </RemovableChip>
        ))}
      </p>
    </fieldset>
  );
}
