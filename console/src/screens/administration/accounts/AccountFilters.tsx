import { enums } from 'virtual:schema';
import { word } from '../../../shell/word';
import { SearchInput } from '../SearchInput';
import { useTabAddress } from '../useTabAddress';
import { w } from './words';

export function AccountFilters() {
  const { query, change } = useTabAddress('accounts');
  return (
    <div className="filters">
      <SearchInput
        label={w.name}
        placeholder={w.search}
        value={query.name}
        search={(name) => change({ name })}
      />
      <select value={query.role ?? ''} onChange={(e) => change({ role: e.target.value })} aria-label={w.role}>
        <option value="">{w.everyRole}</option>
        {Object.keys(enums.Role ?? {}).map((role) => (
          <option key={role} value={role}>
            {word('Role', role)}
          </option>
        ))}
      </select>
      <select
        value={query.state ?? ''}
        onChange={(e) => change({ state: e.target.value })}
        aria-label={w.columns.state}
      >
        <option value="">{w.everyState}</option>
        <option value="enabled">{w.enabled}</option>
        <option value="disabled">{w.disabled}</option>
      </select>
      {(['holder', 'at'] as const).map(
        (name) =>
          query[name] && (
            <button key={name} type="button" className="chip" onClick={() => change({ [name]: '' })}>
              {w.only[name]}
            </button>
          ),
      )}
    </div>
  );
}
