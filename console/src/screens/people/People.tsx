import { PeopleDocument } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { CodeButton } from '../../parts/codes/CodeButton';
import { Tools } from '../../parts/Head';
import { peopleFilter, type Query } from '../../parts/people/filter';
import { UnfinishedCalls } from '../../parts/sitting/screen/UnfinishedCalls';
import { Views } from '../../parts/views/Views';
import { go, usePlace } from '../../shell/place';
import { ColumnChoice } from './ColumnChoice';
import { ExportChoice } from './ExportChoice';
import { MANY_ACTS, sittingOf } from './many/acts';
import { OpenCase } from './OpenCase';
import { PeopleFilters } from './PeopleFilters';
import { PeopleTable } from './PeopleTable';
import { SheetChoice } from './SheetChoice';
import { useColumns } from './shownColumns';
import { orderOf, usePeople } from './usePeople';
import { w } from './words';
import '../../parts/record.css';
import './people.css';

/** The people of a branch or committee, by what falls due next, narrowed by the address. */
export function People() {
  const { query } = usePlace();
  const filter = peopleFilter(query);
  const orderBy = orderOf(query);
  const people = usePeople(filter, orderBy);
  const columns = useColumns(query);
  const set = (change: Query) => go('people', '', { ...query, ...change });
  return (
    <>
      <Tools>
        <AsGraphQL document={PeopleDocument} variables={{ filter, orderBy, after: null, counted: true }} />
        <Views screen="people" query={{ ...query, columns: columns.join() }} />
        <ColumnChoice query={query} set={set} />
        <ExportChoice filter={filter} orderBy={orderBy} columns={columns} />
        <SheetChoice query={query} />
        <CodeButton />
      </Tools>
      {MANY_ACTS.map((name) => (
        <UnfinishedCalls
          key={name}
          sitting={sittingOf(name)}
          act={w.many.act[name]}
          freshen={() => void people.refetch()}
        />
      ))}
      <OpenCase set={set} />
      <section className="card people">
        <PeopleFilters total={people.data?.pages[0]?.candidates.totalCount} set={set} />
        <PeopleTable people={people} set={set} />
      </section>
    </>
  );
}
