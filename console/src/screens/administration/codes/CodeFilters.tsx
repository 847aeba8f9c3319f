import { enums } from 'virtual:schema';
import { word } from '../../../shell/word';
import { useTabAddress } from '../useTabAddress';
import type { Codes } from './useCodes';
import { w } from './words';

/** By state and by the days on which they were made; `candidate` in the address is one person, who can be taken away. */
export function CodeFilters({ codes }: { codes: Codes }) {
  const { query, change } = useTabAddress('codes');
  const [first] = codes.data?.pages ?? [];
  return (
    <div className="filters">
      <select
        value={query.status ?? ''}
        onChange={(e) => change({ status: e.target.value })}
        aria-label={w.state}
      >
        <option value="">{w.every}</option>
        {Object.keys(enums.InvitationState ?? {}).map((state) => (
          <option key={state} value={state}>
            {word('InvitationState', state)}
          </option>
        ))}
      </select>
      <label>
        {w.from}
        <input
          type="date"
          value={query.from ?? ''}
          max={query.to}
          onChange={(e) => change({ from: e.target.value })}
        />
      </label>
      <label>
        {w.to}
        <input
          type="date"
          value={query.to ?? ''}
          min={query.from}
          onChange={(e) => change({ to: e.target.value })}
        />
      </label>
      {query.candidate && (
        <button type="button" className="chip" onClick={() => change({ candidate: '' })}>
          {w.ofOne(first?.nodes[0]?.candidate.name ?? '')}
        </button>
      )}
      <span className="quiet" role="status">
        {first && w.count(first.totalCount)}
      </span>
    </div>
  );
}
