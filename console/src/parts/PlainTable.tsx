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
  /** In place of the title. */
  head?: ReactNode;
  /** The orders of the list by this column, forth and back. */
  orders?: readonly [string, string?];
};

export interface Sorting {
  order: string;
  sort: (order: string) => void;
}

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
  sorting?: Sorting;
  /** Which rows are chosen, and at which somebody is who goes through them by keys. */
  chosen?: ReadonlySet<string>;
  current?: string;
  /** What follows the table in its box: a button for more of it. */
  children?: ReactNode;
}

/** A table that is in the page as a whole: for a hundred rows, not for thousands. */
export function PlainTable<Row extends { id: string }>({
  label,
  columns,
  rows,
  short,
  sorting,
  chosen,
  current,
  children,
}: Given<Row>) {
  return (
    <TableBox label={label} short={short}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.title} {...column} sorting={sorting} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.id}
              className={chosen?.has(row.id) ? 'chosen' : undefined}
              aria-current={row.id === current ? true : undefined}
            >
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

function Head({
  title,
  untitled,
  head,
  orders,
  sorting,
}: Pick<Column<never>, 'title' | 'untitled' | 'head' | 'orders'> & { sorting?: Sorting }) {
  if (head) return <th scope="col">{head}</th>;
  if (untitled)
    return (
      <th scope="col">
        <span className="unseen">{title}</span>
      </th>
    );
  if (!orders || !sorting) return <th scope="col">{title}</th>;
  const [forth, back = forth] = orders;
  const { order, sort } = sorting;
  const isForth = order === forth;
  const sorted = isForth ? 'ascending' : 'descending';
  return (
    <th scope="col" aria-sort={isForth || order === back ? sorted : undefined}>
      <button type="button" className="plain sort" onClick={() => sort(isForth ? back : forth)}>
        {title}
      </button>
    </th>
  );
}
