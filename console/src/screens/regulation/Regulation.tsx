import { useMemo } from 'react';
import { RegulationDocument } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { Tools } from '../../parts/Head';
import { useRegulation } from '../../parts/mend/mending';
import { Trouble, Waiting } from '../../parts/states';
import { saveTable } from '../../parts/tables';
import { address, usePlace } from '../../shell/place';
import { Judge } from './Judge';
import { Process } from './Process';
import { RuleFilters } from './RuleFilters';
import { RuleTable } from './RuleTable';
import { ruleFile } from './ruleFile';
import { searchRules } from './ruleSearch';
import { atSubmission, type RegulationPage, whereJudged } from './whereJudged';
import { w } from './words';
import './regulation.css';

/** The regulation as data: the road, somebody judged by it, and every rule with its articles. */
export function Regulation() {
  const read = useRegulation();
  if (read.isPending) return <Waiting />;
  if (read.isLoadingError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  return <RegulationOf page={read.data.regulation} />;
}

function RegulationOf({ page }: { page: RegulationPage }) {
  const { query } = usePlace();
  const { places, placesOf } = useMemo(() => whereJudged(page), [page]);
  const rules = searchRules(page.guards, query, placesOf);
  return (
    <>
      <Tools>
        <button type="button" onClick={() => saveTable(w.fileName, ruleFile(rules, placesOf))}>
          {w.save}
        </button>
        <button type="button" onClick={() => window.print()}>
          {w.print}
        </button>
        <AsGraphQL document={RegulationDocument} variables={{}} />
      </Tools>
      <Road legs={page.transitions} />
      <Judge />
      <section className="card">
        <RuleFilters places={places} many={rules.length} />
        <RuleTable rules={rules} placesOf={placesOf} />
      </section>
    </>
  );
}

/** A leg of the road narrows the rules to those judged when it is submitted; pressed again, it widens them. */
function Road({ legs }: { legs: RegulationPage['transitions'] }) {
  const { query } = usePlace();
  const narrowedTo = (label: string) => {
    const at = atSubmission(label);
    return address('regulation', '', { ...query, rule: '', at: query.at === at ? '' : at });
  };
  return (
    <section className="card">
      <h2>{w.process.title}</h2>
      <Process legs={legs} chosen={query.at?.split(' · ')[1] ?? ''} href={(leg) => narrowedTo(leg.label)} />
    </section>
  );
}
