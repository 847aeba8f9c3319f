import { useQuery } from '@tanstack/react-query';
import { ReadyDocument } from '../../../gql/graphql';
import { ask } from '../../../shell/api';
import { begun } from '../../../shell/language';
import { address } from '../../../shell/place';
import type { Milestone, Person } from '../types';
import { isAskedFor } from './offered';
import { w } from './words';

interface Props {
  person: Person;
  /** The operation that was just done. */
  section?: string;
  operations: Milestone[];
}

/** On from a form that is done: to the same operation of the next person, and to what this one is asked for next. */
export function Onward({ person, section, operations }: Props) {
  const next = useNextPerson(person, section);
  const operation = operations.find((one) => isAskedFor(one) && one.section !== section);
  return (
    <>
      {next && section && (
        <a className="onward" href={address('people', next.id, { do: section })}>
          {w.nextPerson(next.name)}
        </a>
      )}
      {operation && (
        <a className="onward" href={address('people', person.id, { do: operation.section })}>
          {w.nextOperation(begun(operation.label))}
        </a>
      )}
    </>
  );
}

/** Of the same branch and stage, the one after this person of whom the same operation can be done. */
function useNextPerson({ id, stage, branch }: Person, section?: string) {
  const filter = { branch: branch.id, stage: [stage], status: ['ACTIVE' as const] };
  const { data } = useQuery({
    queryKey: ['next-person', filter, section],
    queryFn: () => ask(ReadyDocument, { filter }),
    enabled: !!section,
  });
  const people = data?.candidates.nodes ?? [];
  const at = people.findIndex((one) => one.id === id);
  return [...people.slice(at + 1), ...people.slice(0, Math.max(at, 0))].find(({ operations }) =>
    operations.some((one) => one.section === section && one.allowed && one.possible),
  );
}
