import type { ReactNode } from 'react';

type Content<Row> =
  /** Words alone. */
  | { text: (row: Row) => string | number | null | undefined; Cell?: undefined }
  /** Words with more around them. */
  | { Cell: (given: { row: Row }) => ReactNode };

export type Column<Row> = Content<Row> & {
  title: string;
  className?: string;
  /** What the pointer is told that rests on a cell. */
  hint?: (row: Row) => string;
  /** The title is for a screen reader alone. */
  untitled?: boolean;
};

/** A box with a name that scrolls sideways and takes the keyboard. */
export function TableBox({
  label,
  short,
  children,
}: {
  label: string;
  short?: boolean;
  children: ReactNode;
}) {
  return (
    <section className={short ? 'plain-table short' : 'plain-table'} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}

interface Given<Row> {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  short?: boolean;
  /** What follows the table in its box: a button for more of it. */
  children?: ReactNode;
}

/** A table that is in the page as a whole: for a hundred rows, not for thousands. */
export function PlainTable<Row extends { id: string }>({
  label,
  columns,
  rows,
  short,
  children,
}: Given<Row>) {
  return (
    <TableBox label={label} short={short}>
      <table>
        <thead>
          <tr>
            {columns.map(({ title, untitled }) => (
              <th key={title} scope="col">
                {untitled ? <span className="unseen">{title}</span> : title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map((column) => (
                <td key={column.title} className={column.className} title={column.hint?.(row)}>
                  {column.Cell ? <column.Cell row={row} /> : column.text(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {children}
    </TableBox>
  );
}
