import { usePlace } from '../../shell/place';
import '../../parts/record.css';
import { Ahead } from './Ahead';
import { Caretakers } from './Caretakers';
import { Departures } from './Departures';
import { Meeting } from './Meeting';
import { PlanFilters } from './PlanFilters';
import './planning.css';
import { Quotas } from './quotas/Quotas';

/** What lies ahead: who can be resolved on when, how many may be, on which day to meet, who leaves before, and who carries how much. */
export function Planning() {
  const { query } = usePlace();
  return (
    <>
      <section className="card">
        <PlanFilters query={query} />
        <Ahead query={query} />
      </section>
      <Quotas organization={query.organization ?? ''} />
      <Meeting query={query} />
      <Departures query={query} />
      <Caretakers organization={query.organization ?? ''} />
    </>
  );
}
