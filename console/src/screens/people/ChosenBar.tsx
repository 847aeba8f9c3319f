import { useEffect } from 'react';
import { PrintSeveral } from '../../parts/prints/PrintSeveral';
import { SelectionBar } from '../../parts/sitting/screen/SelectionBar';
import { choose, end, useChosen } from './chosen';
import type { Person } from './usePeople';
import { w } from './words';
import './people.css';

/** Over the list while people are chosen of it: their prints as one file. */
export function ChosenBar({ rows }: { rows: readonly Person[] }) {
  const { ids } = useChosen();
  // Who leaves the screen has done choosing.
  useEffect(() => end, []);
  if (!ids) return null;
  // Whom the list does not show any more is chosen no longer.
  const chosen = rows.map(({ id }) => id).filter((id) => ids.has(id));
  return (
    <div className="chosen-people">
      <SelectionBar label={w.chosen(chosen.length)} clear={end}>
        {chosen.length < rows.length && (
          <button type="button" onClick={() => choose(rows.map(({ id }) => id))}>
            {w.chooseShown(rows.length)}
          </button>
        )}
        {chosen.length > 0 && <PrintSeveral type="Candidate" ids={chosen} />}
      </SelectionBar>
    </div>
  );
}
