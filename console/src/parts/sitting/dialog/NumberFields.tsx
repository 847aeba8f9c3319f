/** A number for each person, typed one by one; of thousands only the lines in sight are in the page. */
import { useLong } from '../../long';
import type { Row } from '../source';

interface Props {
  legend: string;
  label: string;
  rows: Row[];
  numbers: Record<string, string>;
  change: (numbers: Record<string, string>) => void;
}

const LINE_HEIGHT = 39;

export function NumberFields({ legend, label, rows, numbers, change }: Props) {
  const long = useLong(rows.length, LINE_HEIGHT);
  return (
    <fieldset>
      <legend>{legend}</legend>
      <section className="votes" ref={long.box} tabIndex={0} aria-label={label}>
        <table>
          <tbody>
            <tr style={{ height: long.before }} />
            {long.shown.map((line) => {
              const { id, candidate } = rows[line]!;
              return (
                <tr key={id}>
                  <th scope="row">{candidate.name}</th>
                  <td>
                    <input
                      style={{ width: 180 }}
                      value={numbers[id] ?? ''}
                      aria-label={`${candidate.name} ${label}`}
                      onChange={(e) => change({ ...numbers, [id]: e.target.value })}
                    />
                  </td>
                </tr>
              );
            })}
            <tr style={{ height: long.after }} />
          </tbody>
        </table>
      </section>
    </fieldset>
  );
}
