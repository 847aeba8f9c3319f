import { StatisticsDocument, type StatisticsQueryVariables } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { Tools } from '../../parts/Head';
import type { Query } from '../../parts/people/filter';
import { Prints } from '../../parts/prints/Prints';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { type Figures, useStatistics } from '../../parts/useStatistics';
import { useMe } from '../../shell/may';
import { usePlace } from '../../shell/place';
import { BookButton } from './BookButton';
import { Copied } from './Copied';
import { NowAndLately } from './NowAndLately';
import { StatisticsFilters } from './StatisticsFilters';
import { Tiles } from './Tiles';
import { Work } from './Work';
import { whomOf } from './whom';
import { w } from './words';
import { Yearly } from './Yearly';
import '../../parts/record.css';
import './statistics.css';

const variablesOf = ({ organization, from, to, whom, view }: Query): StatisticsQueryVariables => ({
  organization: organization || null,
  ...(!view && whomOf(whom)),
  arrivals: from || to ? { from: from || null, to: to || null } : null,
});

/** The figures of a branch or committee; every number leads to the people in it. */
export function Statistics() {
  const { query } = usePlace();
  const own = useMe()?.organization?.id;
  const organization = query.organization || own;
  const variables = variablesOf(query);
  const read = useStatistics(variables);
  const found = read.data?.statistics;
  return (
    <>
      <Tools>
        <BookButton variables={variables} />
        {organization && <Prints type="Organization" id={organization} page />}
        <AsGraphQL document={StatisticsDocument} variables={variables} />
      </Tools>
      <section className="card">
        <StatisticsFilters organization={found?.organizations[0]?.organization?.name} />
        {read.isLoadingError ? (
          <Trouble fault={read.error} again={() => void read.refetch()} />
        ) : (
          <TilesOrWaiting found={found} />
        )}
      </section>
      {query.view === 'yearly' && <Yearly />}
      {query.view === 'work' && <Work />}
      {query.view === 'copied' && <Copied />}
      {!query.view && <Now found={found} />}
    </>
  );
}

interface Found {
  /** Nothing yet, or never, when the figures could not be read. */
  found?: Figures;
}
const TilesOrWaiting = ({ found }: Found) => (found ? <Tiles found={found} /> : <Waiting />);

function Now({ found }: Found) {
  if (!found) return null;
  if (!found.count) return <Empty>{w.nobody}</Empty>;
  return <NowAndLately found={found} />;
}
