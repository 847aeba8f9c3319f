import { WorkDocument, type WorkQueryVariables } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { Trouble, Waiting } from '../../parts/states';
import { usePlace } from '../../shell/place';
import { CameBack } from './CameBack';
import { Decisions } from './Decisions';
import { Dormant } from './Dormant';
import { Durations } from './Durations';
import { Entries } from './Entries';
import { Rules } from './Rules';
import { useWork } from './useWork';
import { w } from './workWords';
import { YearlyDuties } from './YearlyDuties';

/** How the work was done within a span: how soon, what came back and why, and what was entered late. */
export function Work() {
  const { query } = usePlace();
  const { organization, from, to } = query;
  const variables: WorkQueryVariables = {
    organization: organization || null,
    arrivals: from || to ? { from: from || null, to: to || null } : null,
  };
  const read = useWork(variables);
  if (read.isPending) return <Waiting />;
  if (read.isLoadingError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const found = read.data.statistics;
  return (
    <>
      <section className="card">
        <div className="filters">
          <h2 className="grow">{w.span(found.since, found.until)}</h2>
          <AsGraphQL document={WorkDocument} variables={variables} />
        </div>
        <Durations found={found} />
      </section>
      <Decisions found={found} />
      <Rules found={found} />
      {(query.rule || query.kind) && <CameBack found={found} />}
      <Entries found={found} />
      <Dormant found={found} />
      <YearlyDuties found={found} />
    </>
  );
}
