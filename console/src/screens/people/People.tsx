import { PeopleDocument } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { CodeButton } from '../../parts/codes/CodeButton';
import { Tools } from '../../parts/Head';
import { peopleFilter, type Query } from '../../parts/people/filter';
import { go, usePlace } from '../../shell/place';
import { OpenCase } from './OpenCase';
import { PeopleFilters } from './PeopleFilters';
import { PeopleTable } from './PeopleTable';
import { usePeople } from './usePeople';
import '../../parts/record.css';

/** The people of a branch or committee, by what falls due next, narrowed by the address. */
export function People() {
  const { query } = usePlace();
  const filter = peopleFilter(query);
  const people = usePeople(filter);
  const set = (change: Query) => go('people', '', { ...query, ...change });
  return (
    <>
      <Tools>
        <AsGraphQL document={PeopleDocument} variables={{ filter, after: null, counted: true }} />
        <CodeButton />
      </Tools>
      <OpenCase set={set} />
      <section className="card">
        <PeopleFilters total={people.data?.pages[0]?.candidates.totalCount} set={set} />
        <PeopleTable people={people} />
      </section>
    </>
  );
}
