import { BoardDocument } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { Tools } from '../../parts/Head';
import { usePlace } from '../../shell/place';
import { BoardFilters } from './BoardFilters';
import { BoardList } from './BoardList';
import { boardFilter, halfYearsFilter, listFilter } from './boardFilter';
import { Funnel } from './Funnel';
import { HalfYears } from './HalfYears';
import { Lanes } from './Lanes';
import './board.css';

/** People by stage: the funnel of the road, and below it cards, a list, or a map of half-years. */
export function Board() {
  const { query } = usePlace();
  return (
    <>
      <Tools>
        <AsGraphQL document={BoardDocument} variables={{ filter: boardFilter(query), after: null }} />
      </Tools>
      <Funnel />
      <section className="card">
        <BoardFilters />
        <View />
      </section>
    </>
  );
}

function View() {
  const { query } = usePlace();
  if (query.view === 'map') return <HalfYears filter={halfYearsFilter(query)} />;
  if (query.view === 'list') return <BoardList filter={listFilter(query)} />;
  return <Lanes filter={boardFilter(query)} only={query.stage} />;
}
