import { Popover } from '../../parts/Popover';
import { address } from '../../shell/place';
import type { Person } from './usePeople';
import { w } from './words';

const ACTS = { E3: w.edit, E4: w.adjust, E1: w.archive };
const ARCHIVED = { E2: w.restore };
const MORE = '⋯';

/** What is done with the case itself: its data, its stage, the archive. */
export function RowActs({ row }: { row: Person }) {
  return (
    <Popover className="bare" panelClass="menu" label={w.actsOf(row.name)} button={MORE}>
      {Object.entries(row.status === 'ARCHIVED' ? ARCHIVED : ACTS).map(([section, label]) => (
        <a key={section} href={address('people', row.id, { do: section })}>
          {label}
        </a>
      ))}
    </Popover>
  );
}
