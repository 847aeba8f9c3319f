/** A list of thousands, as long as its filter is, with the rows that are on the screen; what has not come yet is a bone. */
// biome-ignore-all lint/a11y/useSemanticElements: a row stands where its number puts it, which no tr does
import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useRef } from 'react';
import { today } from '../../../shell/days';
import { useMoved } from '../../../shell/moved';
import type { Selection } from '../selection';
import type { Row } from '../source';
import type { Column } from './columns';
import { HeadRow } from './HeadRow';
import { SkeletonRow } from './SkeletonRow';
import { TableRow } from './TableRow';

const ROW_HEIGHT = { narrow: 64, wide: 44 };
const rowHeight = () => (innerWidth <= 760 ? ROW_HEIGHT.narrow : ROW_HEIGHT.wide);

export interface TableHandle {
  scrollTo: (at: number) => void;
}

interface Props<R extends Row> {
  label: string;
  columns: Column<R>[];
  selection: Selection;
  rows: R[];
  length: number;
  cursor: number;
  allSelected: boolean;
  handle: RefObject<TableHandle | null>;
  /** Told how far somebody looks. */
  lookTo: (last: number) => void;
  setCursor: (at: number) => void;
  /** What a press on a row does beside going there. */
  open?: (at: number) => void;
}

export function SittingTable<R extends Row>(props: Props<R>) {
  const { label, columns, selection, rows, length, cursor, allSelected, handle, lookTo, setCursor } = props;
  const { open = setCursor } = props;
  const { chosen, results } = selection.useSelection();
  const moved = useMoved((s) => s.people);
  const box = useRef<HTMLDivElement>(null);
  const lines = useVirtualizer({
    count: length,
    getScrollElement: () => box.current,
    estimateSize: rowHeight,
    overscan: 10,
    getItemKey: (i) => rows[i]?.id ?? i,
  });
  const visible = lines.getVirtualItems();
  const last = visible.at(-1)?.index ?? 0;
  useEffect(() => lookTo(last), [lookTo, last]);
  useEffect(() => {
    handle.current = { scrollTo: (at) => lines.scrollToIndex(at) };
  });
  const day = today();
  return (
    <div className="table" ref={box} tabIndex={0} role="table" aria-label={label} aria-rowcount={length + 1}>
      <HeadRow
        columns={columns}
        selection={selection}
        rows={rows}
        length={length}
        allSelected={allSelected}
      />
      <div style={{ height: lines.getTotalSize(), position: 'relative' }} role="rowgroup">
        {visible.map(({ index, start, key }) => {
          const row = rows[index];
          if (!row) return <SkeletonRow key={key} place={index} start={start} />;
          return (
            <TableRow
              key={row.id}
              row={row}
              columns={columns as Column<Row>[]}
              toggle={selection.toggle}
              place={index}
              start={start}
              result={results.get(row.id)}
              isChosen={chosen.has(row.id)}
              isCurrent={index === cursor}
              hasMoved={moved.has(row.candidate.id)}
              today={day}
              open={open}
              setCursor={setCursor}
            />
          );
        })}
      </div>
    </div>
  );
}
