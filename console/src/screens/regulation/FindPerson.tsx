import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type CandidateFilter, PeopleDocument } from '../../gql/graphql';
import { ask } from '../../shell/api';
import { w } from './words';

const MANY = 8;

/** Somebody is found by a part of the name, and chosen among the first who have it. */
export function FindPerson({ choose }: { choose: (id: string) => void }) {
  const [name, setName] = useState('');
  const filter: CandidateFilter = { name };
  const found = useQuery({
    queryKey: ['find-to-judge', name],
    queryFn: () => ask(PeopleDocument, { filter, after: null }),
    enabled: name.length > 0,
  });
  const people = name ? found.data?.candidates.nodes : undefined;
  const chooseAndClear = (id: string) => {
    setName('');
    choose(id);
  };
  return (
    <>
      <input
        type="search"
        value={name}
        onChange={(event) => setName(event.target.value)}
        placeholder={w.judge.name}
        aria-label={w.judge.whom}
      />
      {people?.slice(0, MANY).map((person) => (
        <button key={person.id} type="button" onClick={() => chooseAndClear(person.id)}>
          {person.name} <small>{person.branch.name}</small>
        </button>
      ))}
      {people?.length === 0 && <span className="quiet">{w.judge.nobodyNamed}</span>}
    </>
  );
}
