import type { ChangeEvent } from 'react';
import { narrowTo, useOffices } from '../../shell/offices';
import { usePlace } from '../../shell/place';
import { w } from './words';

/** The organization that every screen is narrowed to. */
export function OfficeChoice() {
  const chosen = usePlace((p) => p.query.organization) ?? '';
  const offices = useOffices();
  if (offices.length < 2) return null;
  const choose = (event: ChangeEvent<HTMLSelectElement>) => narrowTo(event.target.value);
  return (
    <select className="office" value={chosen} onChange={choose} aria-label={w.scope}>
      <option value="">{w.wholeScope}</option>
      {offices
        .filter(({ depth }) => depth > 0)
        .map(({ office, depth }) => (
          <option key={office.id} value={office.id}>
            {'  '.repeat(depth - 1) + office.name}
          </option>
        ))}
    </select>
  );
}
