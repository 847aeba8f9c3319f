import { enums, inputs } from 'virtual:schema';
import { HEADS } from './sections';
import { w } from './words';

const KINDS = Object.keys(enums).length + Object.keys(inputs).length;

interface LibraryFiltersProps {
  text: string;
  docs: boolean;
  set: (change: { text: string } | { docs: string }) => void;
  found: number;
}
export function LibraryFilters({ text, docs, set, found }: LibraryFiltersProps) {
  return (
    <div className="filters">
      <input
        type="search"
        value={text}
        onChange={(e) => set({ text: e.target.value })}
        placeholder={w.searchFor}
        aria-label={w.search}
      />
      <button type="button" className="chip" aria-pressed={!docs} onClick={() => set({ docs: '' })}>
        {w.operations}
      </button>
      <button type="button" className="chip" aria-pressed={docs} onClick={() => set({ docs: '1' })}>
        {w.inWords}
      </button>
      {!docs && <Anchors />}
      <span className="quiet">{w.many(docs ? KINDS : found)}</span>
    </div>
  );
}

function Anchors() {
  return (
    <nav className="anchors" aria-label={w.sections}>
      {HEADS.map(([head, name]) => (
        <button
          key={head}
          type="button"
          className="plain"
          onClick={() => document.getElementById(`section-${head}`)?.scrollIntoView()}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
