import { FilterChip } from '../../parts/FilterChip';
import { type Query, removableFilters } from '../../parts/people/filter';
import { NameSearch } from '../../parts/people/NameSearch';
import { STAGES } from '../../parts/people/stages';
import { w as shared } from '../../parts/people/words';
import { RemovableChip } from '../../parts/RemovableChip';
import { usePlace } from '../../shell/place';
import { word } from '../../shell/word';
import { w } from './words';

/** Whom the list shows, and how many they are. */
export function PeopleFilters({ total, set }: { total?: number; set: (change: Query) => void }) {
  const { query } = usePlace();
  return (
    <div className="filters">
      <NameSearch name={query.name} search={(name) => set({ name })} />
      <FilterChip pressed={!query.stage} press={() => set({ stage: '' })}>
        {w.allStages}
      </FilterChip>
      {STAGES.map((stage) => (
        <FilterChip key={stage} pressed={query.stage === stage} press={() => set({ stage })}>
          {word('Stage', stage)}
        </FilterChip>
      ))}
      <FilterChip pressed={!!query.overdue} press={() => set({ overdue: query.overdue ? '' : '1' })}>
        {shared.overdue}
      </FilterChip>
      <FilterChip pressed={!!query.back} press={() => set({ back: query.back ? '' : '1' })}>
        {w.cameBack}
      </FilterChip>
      {removableFilters(query).map(({ name, label }) => (
        <RemovableChip key={name} remove={() => set({ [name]: '' })}>
          {label}
        </RemovableChip>
      ))}
      {total !== undefined && (
        <span className="quiet" role="status">
          {w.people(total)}
        </span>
      )}
    </div>
  );
}
