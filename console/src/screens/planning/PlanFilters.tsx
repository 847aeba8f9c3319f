import type { Edition } from '../../gql/graphql';
import type { Query } from '../../parts/people/filter';
import { narrowTo, useOffices } from '../../shell/offices';
import { go } from '../../shell/place';
import { word } from '../../shell/word';
import { w } from './words';

const EDITIONS: Edition[] = ['MANUAL_2024', 'NATIONAL_2026'];

/** Of which organization, up to which month, and what if it were by the other rules. */
export function PlanFilters({ query }: { query: Query }) {
  const set = (change: Query) => go('planning', '', { ...query, ...change });
  return (
    <div className="filters">
      <Organizations chosen={query.organization ?? ''} />
      <label>
        {w.filters.month}{' '}
        <input
          type="month"
          value={query.month ?? ''}
          onChange={(event) => set({ month: event.target.value })}
        />
      </label>
      <label>
        {w.filters.edition}{' '}
        <select value={query.edition ?? ''} onChange={(event) => set({ edition: event.target.value })}>
          <option value="">{w.filters.inForce}</option>
          {EDITIONS.map((edition) => (
            <option key={edition} value={edition}>
              {word('Edition', edition)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function Organizations({ chosen }: { chosen: string }) {
  const offices = useOffices();
  if (offices.length < 2) return null;
  return (
    <label>
      {w.filters.branch}{' '}
      <select value={chosen} onChange={(event) => narrowTo(event.target.value)}>
        <option value="">{w.filters.everything}</option>
        {offices.map(({ office, depth }) => (
          <option key={office.id} value={office.id}>
            {'\u3000'.repeat(depth) + office.name}
          </option>
        ))}
      </select>
    </label>
  );
}
