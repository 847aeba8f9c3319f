import type { ReactNode } from 'react';
import { TableBox } from '../../parts/PlainTable';

interface Props {
  label: string;
  /** The first names the rows, the others their figures. */
  titles: string[];
  rows: { key: string; cells: ReactNode[] }[];
}
/** A table of figures, each row under what it is of. */
export const FiguresTable = ({ label, titles, rows }: Props) => (
  <TableBox label={label}>
    <table className="years">
      <thead>
        <tr>
          {titles.map((title, at) => (
            <th key={title} scope="col" className={at ? 'number' : ''}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [name, ...figures] }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {figures.map((figure, at) => (
              <td key={titles[at + 1]} className="number">
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </TableBox>
);
