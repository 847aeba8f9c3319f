import { SearchInput } from '../SearchInput';
import { useTabAddress } from '../useTabAddress';
import { w } from './words';

interface Given {
  many: number;
  more: boolean;
}

export function OrganizationFilters({ many, more }: Given) {
  const { query, change } = useTabAddress('organizations');
  return (
    <div className="filters">
      <SearchInput
        label={w.tree.name}
        placeholder={w.tree.search}
        value={query.name}
        search={(name) => change({ name })}
      />
      <button
        type="button"
        className="chip"
        aria-pressed={query.closed === '1'}
        onClick={() => change({ closed: query.closed ? '' : '1' })}
      >
        {w.tree.dissolvedToo}
      </button>
      {query.superior && (
        <button type="button" className="chip" aria-pressed onClick={() => change({ superior: '' })}>
          {`${w.tree.subordinatesOnly} ✕`}
        </button>
      )}
      <span className="quiet">
        {w.tree.count(many)}
        {more && w.tree.notAll}
      </span>
    </div>
  );
}
