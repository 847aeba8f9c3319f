// biome-ignore-all lint/a11y/useSemanticElements: a row of a virtual table, which is no table element
// biome-ignore-all lint/a11y/useFocusableInteractive: the screen's own keys (j, k, x, Enter) go from row to row
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the screen's own keys (j, k, x, Enter) do what a press does
import { type MouseEvent, memo } from 'react';
import { address } from '../../../shell/place';
import type { RowResult } from '../rowResult';
import type { Row } from '../source';
import type { Column } from './columns';
import { ResultCell } from './ResultCell';

interface Props {
  row: Row;
  columns: Column<Row>[];
  toggle: (id: string) => void;
  place: number;
  start: number;
  result?: RowResult;
  isChosen: boolean;
  isCurrent: boolean;
  hasMoved: boolean;
  today: string;
  open: (at: number) => void;
  setCursor: (at: number) => void;
}

const isOnControl = (event: MouseEvent) => !!(event.target as Element).closest('input,a,button,[popover]');

/** One row in its place. Kept as it is while the list scrolls: a table of thousands renders only what is new. */
export const TableRow = memo(function TableRow(props: Props) {
  const { row, columns, toggle, place, start, result, isChosen, isCurrent, hasMoved, today } = props;
  const { open, setCursor } = props;
  const marks = [isChosen && 'chosen', isCurrent && 'current', hasMoved && 'moved'];
  return (
    <div
      role="row"
      aria-rowindex={place + 2}
      className={['row', ...marks].filter(Boolean).join(' ')}
      style={{ transform: `translateY(${start}px)` }}
      onClick={(event) => (isOnControl(event) ? setCursor(place) : open(place))}
    >
      <span role="cell">
        <input
          type="checkbox"
          checked={isChosen}
          onChange={() => toggle(row.id)}
          aria-label={row.candidate.name}
        />
      </span>
      <span role="cell">
        <a className="name" href={address('people', row.candidate.id)}>
          {row.candidate.name}
        </a>
      </span>
      {columns.map(({ title, Cell, className, hint }) => (
        <span key={title} role="cell" className={className?.(row, today)} title={hint?.(row)}>
          <Cell row={row} today={today} />
        </span>
      ))}
      <span role="cell">
        <ResultCell result={result} />
      </span>
    </div>
  );
});
