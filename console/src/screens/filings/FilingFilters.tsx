import type { KeyboardEvent, RefObject } from 'react';
import { BranchSelect } from '../../parts/sitting/filters/BranchSelect';
import { FilterBar } from '../../parts/sitting/filters/FilterBar';
import { QuickFilters } from '../../parts/sitting/filters/QuickFilters';
import { go } from '../../shell/place';
import { type Mood, moodOf, type Query } from './filter';
import { w } from './words';

interface Props {
  query: Query;
  counts?: Record<Mood, number>;
  search: RefObject<HTMLInputElement | null>;
}

const NARROWING = ['name', 'branch', 'from', 'to', 'mood'];

export function FilingFilters({ query, counts, search }: Props) {
  const set = (change: Query) => go('filings', '', { ...query, ...change });
  function press(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter') set({ name: event.currentTarget.value.trim() });
    if (event.key === 'Escape') event.currentTarget.blur();
  }
  return (
    <>
      <FilterBar isNarrowed={NARROWING.some((key) => query[key])} clear={() => go('filings')}>
        <input
          key={query.name ?? ''}
          ref={search}
          type="search"
          defaultValue={query.name ?? ''}
          placeholder={w.filters.nameHint}
          aria-label={w.filters.name}
          onKeyDown={press}
        />
        <BranchSelect value={query.branch} choose={(branch) => set({ branch })} />
        <DayFilter label={w.filters.from} value={query.from} choose={(from) => set({ from })} />
        <DayFilter label={w.filters.to} value={query.to} choose={(to) => set({ to })} />
      </FilterBar>
      <QuickFilters
        names={w.filters.moods}
        current={moodOf(query)}
        counts={counts}
        choose={(mood) => set({ mood })}
      />
    </>
  );
}

interface DayProps {
  label: string;
  value?: string;
  choose: (day: string) => void;
}

const DayFilter = ({ label, value, choose }: DayProps) => (
  <label>
    {label} <input type="date" value={value ?? ''} onChange={(e) => choose(e.target.value)} />
  </label>
);
