import { TableBox } from '../../parts/PlainTable';
import { Empty } from '../../parts/states';
import { type Found, toShow } from './found';
import type { RowLine, SheetLine, Told } from './stream';
import { w } from './words';

const MOST = 200;

/** The rows of which something is said, each thing at its cell. */
export function RowsTold({ found, sheet }: { found: Found; sheet: SheetLine }) {
  const all = toShow(found);
  if (!all.length) return found.receipt ? <Empty>{w.nothing}</Empty> : null;
  const shown = all.slice(0, MOST);
  return (
    <section className="card">
      <TableBox label={w.rows}>
        <table className="import-rows">
          <thead>
            <tr>
              <th scope="col">{w.row}</th>
              <th scope="col">{w.result}</th>
              {sheet.columns.map(({ column, title }) => (
                <th key={column} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <OneRow key={row.row} row={row} sheet={sheet} />
            ))}
          </tbody>
        </table>
      </TableBox>
      {all.length > shown.length && <p className="quiet">{w.firstOf(shown.length, all.length)}</p>}
    </section>
  );
}

function OneRow({ row, sheet }: { row: RowLine; sheet: SheetLine }) {
  return (
    <tr>
      <th scope="row">{row.row}</th>
      <td>{w.status[row.status]}</td>
      {sheet.columns.map(({ column }, at) => (
        <Cell
          key={column}
          text={row.cells[at] ?? ''}
          told={row.told.filter(({ cell }) => cell === `${column}${row.row}`)}
        />
      ))}
    </tr>
  );
}

function Cell({ text, told }: { text: string; told: Told[] }) {
  if (!told.length) return <td>{text}</td>;
  const isWrong = told.some(({ severity }) => severity === 'HARD');
  return (
    <td className={isWrong ? 'wrong' : 'mended'}>
      <b>{text || '—'}</b>
      {told.map(({ message }) => (
        <small key={message}>{message}</small>
      ))}
    </td>
  );
}
