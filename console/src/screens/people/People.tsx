import { type CandidateFilter, PeopleDocument, PeopleExportDocument } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { CodeButton } from '../../parts/codes/CodeButton';
import { Tools } from '../../parts/Head';
import { peopleFilter, type Query } from '../../parts/people/filter';
import { exportList } from '../../parts/tables';
import { today } from '../../shell/days';
import { go, usePlace } from '../../shell/place';
import { say } from '../../shell/toasts';
import { begin, useChosen } from './chosen';
import { OpenCase } from './OpenCase';
import { PeopleFilters } from './PeopleFilters';
import { PeopleTable } from './PeopleTable';
import { orderOf, usePeople } from './usePeople';
import { w } from './words';
import '../../parts/record.css';

/** The people of a branch or committee, by what falls due next, narrowed by the address. */
export function People() {
  const { query } = usePlace();
  const filter = peopleFilter(query);
  const orderBy = orderOf(query);
  const people = usePeople(filter, orderBy);
  const isChoosing = useChosen(({ ids }) => !!ids);
  const set = (change: Query) => go('people', '', { ...query, ...change });
  return (
    <>
      <Tools>
        <AsGraphQL document={PeopleDocument} variables={{ filter, orderBy, after: null, counted: true }} />
        <button type="button" onClick={() => void saveAll(filter)}>
          {w.export}
        </button>
        {!isChoosing && (
          <button type="button" onClick={begin}>
            {w.printSeveral}
          </button>
        )}
        <CodeButton />
      </Tools>
      <OpenCase set={set} />
      <section className="card">
        <PeopleFilters total={people.data?.pages[0]?.candidates.totalCount} set={set} />
        <PeopleTable people={people} set={set} />
      </section>
    </>
  );
}

/** Everybody of the filter as a file; that it was taken stands in the journal. */
async function saveAll(filter: CandidateFilter) {
  try {
    await exportList(`jishi-people-${today()}`, PeopleExportDocument, { filter });
  } catch (fault) {
    say((fault as Error).message);
  }
}
