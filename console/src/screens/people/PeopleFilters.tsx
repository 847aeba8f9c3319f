import { FilterChip } from '../../parts/FilterChip';
import { type Query, removableFilters } from '../../parts/people/filter';
import { NameSearch } from '../../parts/people/NameSearch';
import { RemovableChip } from '../../parts/RemovableChip';
import { usePlace } from '../../shell/place';
import { MENUS, type Menu, menuOf, QUICK, type Quick, useMenuCounts } from './menus';
import { w } from './words';

/** Whom the list shows: one of the manual's menus, narrowed by a name and by what is pressed; each counts what it would show. */
export function PeopleFilters({ total, set }: { total?: number; set: (change: Query) => void }) {
  const { query } = usePlace();
  const counts = useMenuCounts(query);
  const open = menuOf(query);
  const isArchive = open === 'archived';
  return (
    <>
      <nav className="filters menus" aria-label={w.menus}>
        <FilterChip pressed={!open} press={() => set({ stage: '', status: '' })}>
          {w.allStages}
        </FilterChip>
        {(Object.keys(MENUS) as Menu[]).map((menu) => (
          <FilterChip key={menu} pressed={open === menu} press={() => set(MENUS[menu])}>
            {w.menu[menu]} <b>{counts?.[menu].totalCount}</b>
          </FilterChip>
        ))}
      </nav>
      <div className="filters">
        <NameSearch name={query.name} search={(name) => set({ name })} />
        {(Object.keys(QUICK) as Quick[]).map((name) => (
          <FilterChip
            key={name}
            pressed={!!query[name]}
            press={() => set({ [name]: query[name] ? '' : '1' })}
          >
            {w.quick[name]} <b>{counts?.[name].totalCount}</b>
          </FilterChip>
        ))}
        {removableFilters(query)
          .filter(({ name }) => !(isArchive && name === 'status'))
          .map(({ name, label }) => (
            <RemovableChip key={name} remove={() => set({ [name]: '' })}>
              {label}
            </RemovableChip>
          ))}
        {total !== undefined && (
          <span className="quiet" role="status">
            {w.people(total)}
          </span>
        )}
      </div>
    </>
  );
}
