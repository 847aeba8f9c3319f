import { Icon } from '../../parts/icons';
import { Popover } from '../../parts/Popover';
import type { Query } from '../../parts/people/filter';
import { COLUMN_NAMES, COLUMNS, type ColumnName } from './columns';
import { keepColumns, useColumns } from './shownColumns';
import { w } from './words';

interface Given {
  query: Query;
  set: (change: Query) => void;
}

/** Which columns the list has, for this menu and on this device. */
export function ColumnChoice({ query, set }: Given) {
  const shown = useColumns(query);
  const button = (
    <>
      <Icon sign="columns" />
      {w.columns}
    </>
  );
  /** What the address said is what the choice began from; from now on the device says it. */
  function keep(columns?: ColumnName[]) {
    keepColumns(query, columns);
    if (query.columns) set({ columns: '' });
  }
  const toggle = (name: ColumnName) =>
    keep(shown.includes(name) ? shown.filter((one) => one !== name) : [...shown, name]);
  return (
    <Popover panelClass="menu column-choice" label={w.columns} button={button}>
      <fieldset className="ticks">
        <legend>{w.columnsHere}</legend>
        {COLUMN_NAMES.map((name) => (
          <label key={name}>
            <input type="checkbox" checked={shown.includes(name)} onChange={() => toggle(name)} />
            {COLUMNS[name].title}
          </label>
        ))}
      </fieldset>
      <button type="button" aria-pressed="false" className="plain" onClick={() => keep()}>
        {w.firstColumns}
      </button>
    </Popover>
  );
}
