import type { Found } from '../../../../parts/form/controls/OneFound';
import { useCaseNames, useRosterNames } from '../../../../parts/form/controls/useFound';
import { RemovableChip } from '../../../../parts/RemovableChip';
import type { Named } from './change';
import type { Changing } from './useChange';
import { w } from './words';

const PAGE = 20;

/** Who goes when an organization is parted: of its roster, and of those who are being developed. */
export function WhoGoes({ own, changing: { wanted, change } }: { own: string; changing: Changing }) {
  const members = useRosterNames(own);
  const cases = useCaseNames(own);
  return (
    <>
      <Several
        label={w.members}
        {...members}
        chosen={wanted.members}
        choose={(some) => change({ members: some })}
      />
      <Several
        label={w.cases}
        note={w.casesNote}
        {...cases}
        chosen={wanted.cases}
        choose={(some) => change({ cases: some })}
      />
    </>
  );
}

/** Several people, ticked or found by name. */
function Several({
  label,
  note,
  found,
  search,
  chosen,
  choose,
}: {
  label: string;
  note?: string;
  found: Found[];
  search: (name: string) => void;
  chosen: Named[];
  choose: (some: Named[]) => void;
}) {
  const without = (id: string) => chosen.filter((one) => one.id !== id);
  const isChosen = (id: string) => chosen.some((one) => one.id === id);
  return (
    <fieldset className="pick">
      <legend>{label}</legend>
      <input
        type="search"
        placeholder={w.findMember}
        aria-label={`${label} ${w.findMember}`}
        onChange={(event) => search(event.target.value.trim())}
      />
      <div className="choices">
        {found.map(({ id, name }) => (
          <label key={id} className="tick">
            <input
              type="checkbox"
              checked={isChosen(id)}
              onChange={() => choose(isChosen(id) ? without(id) : [...chosen, { id, name }])}
            />
            <span>{name}</span>
          </label>
        ))}
        {found.length === PAGE && <span className="quiet">{w.moreByName}</span>}
      </div>
      <p className="filters">
        <span className="quiet">{w.chosen(chosen.length)}</span>
        {chosen.map(({ id, name }) => (
          <RemovableChip key={id} remove={() => choose(without(id))}>
            {name}
          </RemovableChip>
        ))}
      </p>
      {note && <small className="quiet">{note}</small>}
    </fieldset>
  );
}
