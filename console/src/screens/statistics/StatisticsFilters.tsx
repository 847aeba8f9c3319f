import { FilterChip } from '../../parts/FilterChip';
import type { Query } from '../../parts/people/filter';
import { RemovableChip } from '../../parts/RemovableChip';
import { go, usePlace } from '../../shell/place';
import { w } from './words';

/** Which figures, between which days, and of which organization. */
export function StatisticsFilters({ organization }: { organization?: string }) {
  const { query } = usePlace();
  const set = (change: Query) => go('statistics', '', { ...query, ...change });
  const view = query.view ?? '';
  return (
    <div className="filters">
      <FilterChip pressed={view === ''} press={() => set({ view: '' })}>
        {w.views.now}
      </FilterChip>
      <FilterChip pressed={view === 'yearly'} press={() => set({ view: 'yearly' })}>
        {w.views.yearly}
      </FilterChip>
      {!view && (
        <>
          <DayField label={w.from} day={query.from} choose={(from) => set({ from })} />
          <DayField label={w.to} day={query.to} choose={(to) => set({ to })} />
        </>
      )}
      {query.organization && (
        <RemovableChip remove={() => set({ organization: '' })}>
          {organization ?? w.oneOrganization}
        </RemovableChip>
      )}
    </div>
  );
}

interface DayFieldProps {
  label: string;
  day?: string;
  choose: (day: string) => void;
}
const DayField = ({ label, day, choose }: DayFieldProps) => (
  <label>
    {label} <input type="date" value={day ?? ''} onChange={(event) => choose(event.target.value)} />
  </label>
);
