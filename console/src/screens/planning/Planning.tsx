import { usePlace } from '../../shell/place';
import '../../parts/record.css';
import { Ahead } from './Ahead';
import { Caretakers } from './Caretakers';
import { Departures } from './Departures';
import { Meeting } from './Meeting';
import { PlanFilters } from './PlanFilters';
import './planning.css';

/** What lies ahead: who can be resolved on when, on which day to meet, who leaves before, and who carries how much. */
export function Planning() {
  const { query } = usePlace();
  return (
    <>
      <section className="card">
        <PlanFilters query={query} />
        <Ahead query={query} />
      </section>
      <Meeting query={query} />
      <Departures query={query} />
      <Caretakers organization={query.organization ?? ''} />
    </>
  );
}
