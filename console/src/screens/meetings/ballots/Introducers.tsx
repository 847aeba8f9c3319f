import type { Candidate } from './agenda';
import type { Entry } from './entries';
import { areThere, cameOf, type Roll } from './introducers';
import { w } from './words';

interface Given {
  person: Candidate;
  entry: Entry;
  roll: Roll;
  change: (change: Partial<Entry>) => void;
}

/** Whether the introducers came: by the roll; of those it says nothing of, somebody says it. */
export function Introducers({ person, entry, roll, change }: Given) {
  const { introducers, name } = person;
  const isAsked = areThere(person, roll) === null;
  if (!introducers.length) return null;
  return (
    <div className="introducers">
      <span className="quiet">{w.resolution.introducers}</span>
      <ul>
        {introducers.map(({ member }) => member && <Introducer key={member.id} {...member} roll={roll} />)}
      </ul>
      {isAsked && (
        <fieldset className="yes-no">
          <legend>{`${name} ${w.resolution.introducersPresent}`}</legend>
          {[true, false].map((are) => (
            <label key={String(are)}>
              <input
                type="radio"
                name={`introducers ${person.id}`}
                checked={entry.introducersPresent === are}
                onChange={() => change({ introducersPresent: are })}
              />
              {are ? w.resolution.yes : w.resolution.no}
            </label>
          ))}
        </fieldset>
      )}
      {entry.introducersPresent === false && (
        <label>
          {w.resolution.absence}
          <input
            value={entry.introducersAbsence}
            onChange={(event) => change({ introducersAbsence: event.target.value })}
          />
        </label>
      )}
    </div>
  );
}

function Introducer({ id, name, roll }: { id: string; name: string; roll: Roll }) {
  const came = cameOf(id, roll);
  const look = { there: 'badge done', away: 'badge warning', unknown: 'badge' }[came];
  return (
    <li>
      {name} <span className={look}>{w.resolution.came[came]}</span>
    </li>
  );
}
