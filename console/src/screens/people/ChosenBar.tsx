import { useEffect, useState } from 'react';
import { PrintSeveral } from '../../parts/prints/PrintSeveral';
import { SelectionBar } from '../../parts/sitting/screen/SelectionBar';
import { useMay } from '../../shell/may';
import { end, useChosen } from './chosen';
import { fitting, MANY_ACTS, type ManyAct } from './many/acts';
import { ManyDialog } from './many/ManyDialog';
import type { Person } from './usePeople';
import { w } from './words';

/** Over the list while people are chosen of it: what is done with all of them, each told how many it fits. */
export function ChosenBar({ rows }: { rows: readonly Person[] }) {
  const { ids } = useChosen();
  const may = useMay();
  const [open, setOpen] = useState<{ name: ManyAct; people: Person[] }>();
  // Who leaves the screen has done choosing.
  useEffect(() => end, []);
  // Whom the list does not show any more is chosen no longer.
  const chosen = rows.filter(({ id }) => ids.has(id));
  const dialog = open && <ManyDialog {...open} close={() => setOpen(undefined)} />;
  if (!chosen.length) return dialog;
  return (
    <>
      <div className="chosen-people">
        <SelectionBar label={w.chosen(chosen.length)} clear={end}>
          {MANY_ACTS.filter(may).map((name, at) => {
            const people = fitting(name, chosen);
            return (
              <button
                key={name}
                type="button"
                className={at ? undefined : 'primary'}
                disabled={!people.length}
                onClick={() => setOpen({ name, people })}
              >
                {people.length === chosen.length
                  ? w.many.act[name]
                  : w.many.ofChosen(w.many.act[name], people.length)}
              </button>
            );
          })}
          <PrintSeveral type="Candidate" ids={chosen.map(({ id }) => id)} />
        </SelectionBar>
      </div>
      {dialog}
    </>
  );
}
