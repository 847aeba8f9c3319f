/** A number for each person, typed one by one; of thousands only the lines in sight are in the page. */
import { useLong } from '../long';
import type { Row } from './rows';

interface Numbered {
  legend: string;
  label: string;
  rows: Row[];
  numbers: Record<string, string>;
  change: (numbers: Record<string, string>) => void;
}
export function Numbers({ legend, label, rows, numbers, change }: Numbered) {
  const long = useLong(rows.length, 39);
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="votes" ref={long.box} tabIndex={0} role="region" aria-label={label}>
        <table>
          <tbody>
            <tr style={{ height: long.before }} />
            {long.shown.map((line) => {
              const r = rows[line]!;
              return (
                <tr key={r.id}>
                  <th scope="row">{r.candidate.name}</th>
                  <td>
                    <input
                      style={{ width: 180 }}
                      value={numbers[r.id] ?? ''}
                      aria-label={`${r.candidate.name} ${label}`}
                      onChange={(e) => change({ ...numbers, [r.id]: e.target.value })}
                    />
                  </td>
                </tr>
              );
            })}
            <tr style={{ height: long.after }} />
          </tbody>
        </table>
      </div>
    </fieldset>
  );
}
