import { FilterChip } from '../../parts/FilterChip';
import type { Query } from '../../parts/people/filter';
import { STAGES } from '../../parts/people/stages';
import { RemovableChip } from '../../parts/RemovableChip';
import { go, usePlace } from '../../shell/place';
import { word } from '../../shell/word';
import { ARRIVALS } from './arrivalSteps';
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
      <FilterChip pressed={view === 'work'} press={() => set({ view: 'work', rule: '', kind: '' })}>
        {w.views.work}
      </FilterChip>
      <FilterChip pressed={view === 'copied'} press={() => set({ view: 'copied' })}>
        {w.views.copied}
      </FilterChip>
      {view !== 'yearly' && (
        <>
          <DayField label={w.from} day={query.from} choose={(from) => set({ from })} />
          <DayField label={w.to} day={query.to} choose={(to) => set({ to })} />
        </>
      )}
      {!view && <WhomField whom={query.whom ?? ''} choose={(whom) => set({ whom })} />}
      {query.organization && (
        <RemovableChip remove={() => set({ organization: '' })}>
          {organization ?? w.oneOrganization}
        </RemovableChip>
      )}
    </div>
  );
}

interface WhomFieldProps {
  whom: string;
  choose: (whom: string) => void;
}
const WhomField = ({ whom, choose }: WhomFieldProps) => (
  <label>
    {w.whom.label}{' '}
    <select value={whom} onChange={(event) => choose(event.target.value)}>
      <option value="">{w.whom.all}</option>
      {STAGES.map((stage) => (
        <option key={stage} value={`stage:${stage}`}>
          {word('Stage', stage)}
        </option>
      ))}
      {ARRIVALS.map(({ step }) => (
        <option key={step} value={`arrived:${step}`}>
          {w.whom.within(word('Arrival', step))}
        </option>
      ))}
    </select>
  </label>
);

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
