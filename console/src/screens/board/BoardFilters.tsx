import { FilterChip } from '../../parts/FilterChip';
import type { Query } from '../../parts/people/filter';
import { NameSearch } from '../../parts/people/NameSearch';
import { w as shared } from '../../parts/people/words';
import { RemovableChip } from '../../parts/RemovableChip';
import { go, usePlace } from '../../shell/place';
import { word } from '../../shell/word';
import { w } from './words';

/** What the address calls each view; the first is meant where it says nothing. */
const VIEWS = [
  { slug: 'cards', title: w.views.cards },
  { slug: 'list', title: w.views.list },
  { slug: 'map', title: w.views.map },
];

export function BoardFilters() {
  const { query } = usePlace();
  const set = (change: Query) => go('board', '', { ...query, ...change });
  const show = (view: string) => set({ view: view === 'cards' ? '' : view });
  return (
    <div className="filters">
      {VIEWS.map(({ slug, title }) => (
        <FilterChip key={slug} pressed={(query.view ?? 'cards') === slug} press={() => show(slug)}>
          {title}
        </FilterChip>
      ))}
      <NameSearch name={query.name} search={(name) => set({ name })} />
      <FilterChip pressed={!!query.overdue} press={() => set({ overdue: query.overdue ? '' : '1' })}>
        {shared.overdue}
      </FilterChip>
      {query.stage && (
        <RemovableChip remove={() => set({ stage: '' })}>{word('Stage', query.stage)}</RemovableChip>
      )}
    </div>
  );
}
