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
    </div>
  );
}
