import { t } from '../shell/language';
import { narrowTo, useOffices } from '../shell/offices';
import { usePlace } from '../shell/place';

/** The organization that every screen is narrowed to. */
export function OfficeChoice() {
  const chosen = usePlace((p) => p.query.organization) ?? '';
  const offices = useOffices();
  if (offices.length < 2) return null;
  return (
    <select
      className="office"
      value={chosen}
      onChange={(e) => narrowTo(e.target.value)}
      aria-label={t('范围', 'Scope')}
    >
      <option value="">{t('全部管辖范围', 'All of my scope')}</option>
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
