import { FilterChip } from '../../parts/FilterChip';
import type { Query } from '../../parts/people/filter';
import { RemovableChip } from '../../parts/RemovableChip';
import { go, usePlace } from '../../shell/place';
import { word } from '../../shell/word';
import { w } from './words';

const EDITIONS = [
  { slug: '', title: w.rules.bothEditions },
  { slug: 'manual', title: word('Edition', 'MANUAL_2024') },
  { slug: 'national', title: word('Edition', 'NATIONAL_2026') },
  { slug: 'differs', title: w.rules.differing },
];

/** Which rules are shown: by their words, their edition, and where they are judged. */
export function RuleFilters({ places, many }: { places: string[]; many: number }) {
  const { query } = usePlace();
  const set = (change: Query) => go('regulation', '', { ...query, ...change });
  return (
    <div className="filters">
      <input
        type="search"
        value={query.text ?? ''}
        onChange={(event) => set({ text: event.target.value })}
        placeholder={w.rules.searchIn}
        aria-label={w.rules.search}
      />
      {EDITIONS.map(({ slug, title }) => (
        <FilterChip key={slug} pressed={(query.edition ?? '') === slug} press={() => set({ edition: slug })}>
          {title}
        </FilterChip>
      ))}
      <select
        value={query.at ?? ''}
        onChange={(event) => set({ at: event.target.value })}
        aria-label={w.rules.where}
      >
        <option value="">{w.rules.everywhere}</option>
        {places.map((place) => (
          <option key={place}>{place}</option>
        ))}
      </select>
      {query.rule && <RemovableChip remove={() => set({ rule: '' })}>{query.rule}</RemovableChip>}
      <span className="quiet">{w.rules.many(many)}</span>
    </div>
  );
}
