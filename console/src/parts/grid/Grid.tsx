/** A sheet that is filled in from cell to cell, by keys or by a block from a spreadsheet; what is wrong stands at its cell. */
import './grid.css';
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useRef } from 'react';
import { TableBox } from '../PlainTable';
import { blockOf, type Cells, cellOf, type GridColumn, type GridRow } from './grid';
import { w } from './words';

export interface Place {
  row: number;
  column: number;
}
interface Given<Row extends GridRow> {
  label: string;
  rows: readonly Row[];
  columns: readonly GridColumn<Row>[];
  cells: Cells;
  /** The columns of a row that something is wrong with. */
  wrong: (row: Row) => readonly string[];
  said: (row: Row) => ReactNode;
  put: (row: Row, column: string, value: string) => void;
  paste: (block: string[][], at: Place) => void;
}

const MOVES: Record<string, readonly [down: number, right: number] | undefined> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  Enter: [1, 0],
};

/** Within a text the arrows are its own, until its end. */
function isInside({ key, currentTarget }: KeyboardEvent<Field>) {
  if (currentTarget instanceof HTMLSelectElement) return key === 'ArrowDown' || key === 'ArrowUp';
  const { selectionStart: from, selectionEnd: to, value } = currentTarget;
  if (key === 'ArrowRight') return to !== value.length;
  if (key === 'ArrowLeft') return from !== 0 || to !== 0;
  return false;
}
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export function Grid<Row extends GridRow>({ label, rows, columns, put, paste, ...look }: Given<Row>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const fieldAt = (at: Place) =>
    body.current?.querySelector<Field>(`[data-cell="${at.row} ${at.column}"]`) ?? null;

  function goTo(at: Place): boolean {
    const field = fieldAt(at);
    field?.focus();
    if (field && 'select' in field) field.select();
    return !!field;
  }
  /** F8 leads to the next cell with something wrong. */
  function goToWrong(from: Place) {
    const all = rows.flatMap((row, down) =>
      columns.flatMap(({ key }, right) =>
        look.wrong(row).includes(key) ? [{ row: down, column: right }] : [],
      ),
    );
    const isAfter = (at: Place) => at.row > from.row || (at.row === from.row && at.column > from.column);
    const next = all.find(isAfter) ?? all[0];
    if (next) goTo(next);
  }
  /** Ctrl D takes what stands above. */
  function fillDown({ row, column }: Place) {
    const [above, here, { key }] = [rows[row - 1], rows[row]!, columns[column]!];
    if (above) put(here, key, cellOf(look.cells, above.id, key));
  }
  function press(event: KeyboardEvent<Field>, at: Place) {
    if (event.nativeEvent.isComposing) return;
    const move = MOVES[event.key];
    if (event.key === 'F8') goToWrong(at);
    else if (event.ctrlKey && event.key.toLowerCase() === 'd') fillDown(at);
    else if (move && !event.shiftKey && !event.ctrlKey && !isInside(event)) {
      if (!goTo({ row: at.row + move[0], column: at.column + move[1] })) return;
    } else return;
    event.preventDefault();
  }
  function pasteBlock(event: ClipboardEvent<Field>, at: Place) {
    const block = blockOf(event.clipboardData.getData('text'));
    if (block.length < 2 && (block[0]?.length ?? 0) < 2) return;
    event.preventDefault();
    paste(block, at);
  }
  return (
    <TableBox label={label}>
      <table className="grid-sheet">
        <thead>
          <tr>
            {[w.number, w.name, ...columns.map(({ title }) => title), w.result].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row, down) => (
            <Line
              key={row.id}
              row={row}
              at={down}
              columns={columns}
              put={put}
              press={press}
              paste={pasteBlock}
              {...look}
            />
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

interface LineGiven<Row extends GridRow>
  extends Pick<Given<Row>, 'columns' | 'cells' | 'wrong' | 'said' | 'put'> {
  row: Row;
  at: number;
  press: (event: KeyboardEvent<Field>, at: Place) => void;
  paste: (event: ClipboardEvent<Field>, at: Place) => void;
}

function Line<Row extends GridRow>({
  row,
  at,
  columns,
  cells,
  wrong,
  said,
  put,
  press,
  paste,
}: LineGiven<Row>) {
  const bad = wrong(row);
  const told = `told-${row.id}`;
  return (
    <tr>
      <td className="quiet">{at + 1}</td>
      <th scope="row">{row.name}</th>
      {columns.map((column, right) => {
        const place = { row: at, column: right };
        const isBad = bad.includes(column.key);
        return (
          <td key={column.key} className={isBad ? `${column.kind} bad` : column.kind}>
            <Cell
              column={column}
              row={row}
              field={{
                'data-cell': `${at} ${right}`,
                'aria-label': w.cell(row.name, column.title),
                'aria-invalid': isBad || undefined,
                'aria-describedby': isBad ? told : undefined,
                value: cellOf(cells, row.id, column.key),
                onChange: (event) => put(row, column.key, event.target.value),
                onKeyDown: (event) => press(event, place),
                onPaste: (event) => paste(event, place),
              }}
            />
          </td>
        );
      })}
      <td id={told} className="told">
        {said(row)}
      </td>
    </tr>
  );
}

interface FieldGiven {
  'data-cell': string;
  'aria-label': string;
  'aria-invalid'?: true;
  'aria-describedby'?: string;
  value: string;
  onChange: (event: { target: { value: string } }) => void;
  onKeyDown: (event: KeyboardEvent<Field>) => void;
  onPaste: (event: ClipboardEvent<Field>) => void;
}
function Cell<Row>({ column, row, field }: { column: GridColumn<Row>; row: Row; field: FieldGiven }) {
  if (column.kind === 'long') return <textarea rows={1} {...field} />;
  if (column.kind !== 'choice') return <input placeholder={column.otherwise?.(row)} {...field} />;
  const choices = column.choices?.(row) ?? [];
  // What was pasted and is none of them stands there, to be seen.
  const isOther = !!field.value && !choices.some(({ value, label }) => [value, label].includes(field.value));
  const chosen = choices.find(({ label }) => label === field.value)?.value ?? field.value;
  return (
    <select {...field} value={chosen}>
      <option value="">{column.otherwise?.(row) ? labelOf(choices, column.otherwise(row)) : '—'}</option>
      {isOther && <option value={field.value}>{field.value}</option>}
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
const labelOf = (choices: { value: string; label: string }[], value: string) =>
  choices.find((one) => one.value === value)?.label ?? '—';
