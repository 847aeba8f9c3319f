import type { AuditFilter } from '../../../gql/graphql';
import { useTabAddress } from '../useTabAddress';
import { ACT_NAMES, actTitle } from './actTitle';
import { TrailExport } from './TrailExport';
import type { AuditEntry } from './useTrail';
import { w } from './words';

export function TrailFilters({ filter, entries }: { filter: AuditFilter; entries: AuditEntry[] }) {
  const { query, change } = useTabAddress('audit');
  return (
    <div className="filters">
      <ActFilter />
      <label>
        {w.from}{' '}
        <input type="date" value={query.from ?? ''} onChange={(e) => change({ from: e.target.value })} />
      </label>
      <label>
        {w.to} <input type="date" value={query.to ?? ''} onChange={(e) => change({ to: e.target.value })} />
      </label>
      <button
        type="button"
        className="chip"
        aria-pressed={!!query.late}
        onClick={() => change({ late: query.late ? '' : '1' })}
      >
        {w.late}
      </button>
      <OnlyChips />
      <span className="grow" />
      <TrailExport filter={filter} entries={entries} />
    </div>
  );
}

function ActFilter() {
  const { query, change } = useTabAddress('audit');
  return (
    <select value={query.act ?? ''} onChange={(e) => change({ act: e.target.value })} aria-label={w.act}>
      <option value="">{w.everyAct}</option>
      {ACT_NAMES.map((name) => (
        <option key={name} value={name}>
          {actTitle(name)}
        </option>
      ))}
    </select>
  );
}

/** What a row was asked for more of; pressed, it is taken away. */
function OnlyChips() {
  const { query, change } = useTabAddress('audit');
  const chips: [name: string, text: string | undefined][] = [
    ['candidate', query.candidate && w.only.candidate],
    ['request', query.request && w.only.request],
    ['address', query.address],
  ];
  return chips.map(
    ([name, text]) =>
      text && (
        <button key={name} type="button" className="chip" aria-pressed onClick={() => change({ [name]: '' })}>
          {`${text} ✕`}
        </button>
      ),
  );
}
