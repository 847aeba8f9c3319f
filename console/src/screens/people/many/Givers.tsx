import type { Person } from '../usePeople';
import { w } from '../words';
import type { ManyForm } from './useManyForm';

/** Whose each opinion is, where its kind says so. */
export function Givers({ of, changed }: { of: ManyForm['givers']; changed: () => void }) {
  const { asked, giversFor, giverOf, givers, setGivers } = of;
  if (!asked.length) return null;
  function set(person: Person, id: string) {
    setGivers({ ...givers, [person.id]: id });
    changed();
  }
  return (
    <fieldset>
      <legend>{w.many.givers}</legend>
      <section className="votes" tabIndex={0} aria-label={w.many.givers}>
        <table>
          <tbody>
            {asked.map((person) => (
              <tr key={person.id}>
                <th scope="row">{person.name}</th>
                <td>
                  <select
                    value={giverOf(person) ?? ''}
                    aria-label={w.many.giver(person.name)}
                    onChange={(event) => set(person, event.target.value)}
                  >
                    <option value="">—</option>
                    {giversFor(person)?.map(({ id, name }) => (
                      <option key={id} value={id}>
                        {name}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </fieldset>
  );
}
