import { acts } from 'virtual:schema';
import { useState } from 'react';
import { ActForm } from '../../parts/form/ActForm';
import { titleOf } from '../../parts/form/titles';
import type { Query } from '../../parts/people/filter';
import { useMay } from '../../shell/may';
import { address, usePlace } from '../../shell/place';
import { w } from './words';

const WAYS = [
  { section: 'A1', name: 'createCandidate' },
  { section: 'E2', name: 'findArchivedByIdNumber' },
];
const actNamed = (name?: string) => acts.find((act) => act.name === name);

/** A case is opened (A1), or an archived one of the own branch is found again by its full ID number (E2). */
export function OpenCase({ set }: { set: (change: Query) => void }) {
  const { query } = usePlace();
  const may = useMay();
  const [found, setFound] = useState<{ id: string; name: string } | null>(null);
  const act = actNamed(query.act);
  if (!may('createCandidate')) return null;
  const choose = (name: string) => {
    setFound(null);
    set({ act: query.act === name ? '' : name });
  };
  return (
    <section className="card">
      <div className="choose">
        {WAYS.map(({ section, name }) => (
          <button
            key={name}
            type="button"
            className="step"
            aria-pressed={query.act === name}
            onClick={() => choose(name)}
          >
            <kbd>{section}</kbd> {titleOf(actNamed(name)!)}
          </button>
        ))}
        {found && <a href={address('people', found.id)}>{w.openFile(found.name)} →</a>}
      </div>
      {act && may(act.name) && (
        <ActForm key={act.name} act={act} fixed={{}} done={(answer) => setFound(answer.candidate ?? null)} />
      )}
    </section>
  );
}
