import { TableBox } from '../../../parts/PlainTable';
import type { Template } from './useTemplates';
import { w } from './words';

/** What a template of a print may name. */
export function Fields({ fields, title }: { fields: Template['fields']; title: string }) {
  const shown = (name: string, repeated: boolean, verb: string) =>
    repeated ? `{{${verb} ${name}}}` : `{{${name}}}`;
  return (
    <details>
      <summary>{w.fields}</summary>
      <p className="quiet">{w.loops}</p>
      <TableBox label={`${title} ${w.fields}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">{w.field}</th>
              <th scope="col">{w.english}</th>
              <th scope="col">{w.within}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ name, english, repeated, within }) => (
              <tr key={`${within} ${name}`}>
                <td>{shown(name, repeated, '循环')}</td>
                <td>{shown(english, repeated, 'for')}</td>
                <td>{within}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </details>
  );
}
