import { enums } from 'virtual:schema';
import type { RefObject } from 'react';
import { SUBMITS } from '../../parts/back/cameBack';
import { BranchSelect } from '../../parts/sitting/filters/BranchSelect';
import { FilterBar } from '../../parts/sitting/filters/FilterBar';
import { QuickFilters } from '../../parts/sitting/filters/QuickFilters';
import { useMay } from '../../shell/may';
import { go } from '../../shell/place';
import { word } from '../../shell/word';
import { type Mood, moodOf, type Query, WAITS } from './filter';
import { w } from './words';

interface Props {
  query: Query;
  counts?: Partial<Record<Mood, number>>;
  search: RefObject<HTMLInputElement | null>;
}

// To whoever decides, it went back to others.
const OTHERS = { ...w.filters.moods, back: w.filters.backToOthers };

const NARROWING = ['name', 'kind', 'branch', 'wait', 'mood'];

export function InboxFilters({ query, counts, search }: Props) {
  const set = (change: Query) => go('inbox', '', { ...query, ...change });
  const submits = useMay()(SUBMITS);
  return (
    <>
      <FilterBar isNarrowed={NARROWING.some((key) => query[key])} clear={() => go('inbox')}>
        <input
          ref={search}
          type="search"
          value={query.name ?? ''}
          onChange={(e) => set({ name: e.target.value })}
          onKeyDown={(e) => {
            if (e.key === 'Escape') e.currentTarget.blur();
          }}
          placeholder={w.filters.searchHint}
          aria-label={w.filters.search}
        />
        <KindSelect value={query.kind} choose={(kind) => set({ kind })} />
        <BranchSelect value={query.branch} choose={(branch) => set({ branch })} />
        <WaitSelect value={query.wait} choose={(wait) => set({ wait })} />
      </FilterBar>
      <QuickFilters
        names={submits ? w.filters.moods : OTHERS}
        current={moodOf(query)}
        counts={counts}
        choose={(mood) => set({ mood })}
      />
    </>
  );
}

interface SelectProps {
  value?: string;
  choose: (value: string) => void;
}

function KindSelect({ value, choose }: SelectProps) {
  return (
    <select value={value ?? ''} onChange={(e) => choose(e.target.value)} aria-label={w.filters.kind}>
      <option value="">{w.filters.allKinds}</option>
      {Object.keys(enums.ApprovalKind ?? {}).map((kind) => (
        <option key={kind} value={kind}>
          {word('ApprovalKind', kind)}
        </option>
      ))}
    </select>
  );
}

function WaitSelect({ value, choose }: SelectProps) {
  return (
    <select value={value ?? ''} onChange={(e) => choose(e.target.value)} aria-label={w.filters.wait}>
      <option value="">{w.filters.anyWait}</option>
      {WAITS.map((days) => (
        <option key={days} value={days}>
          {w.filters.waits[days]}
        </option>
      ))}
    </select>
  );
}
