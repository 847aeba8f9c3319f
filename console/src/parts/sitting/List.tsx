/** A list of thousands, as long as its filter is, with the rows that are on the screen; what has not come yet is a bone. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { today } from '../../shell/days';
import { t } from '../../shell/language';
import { useMoved } from '../../shell/moved';
import { address } from '../../shell/place';
import type { Told } from './calls';
import type { Row } from './rows';
import type { Selection } from './selection';

/** A cell of each row; the table begins with the box and the name, and ends with what became of it. */
export interface Column<R> {
  title: string;
  of: (row: R, now: string) => ReactNode;
  look?: (row: R, now: string) => string;
  hint?: (row: R) => string;
}
export interface Handle {
  show: (at: number) => void;
}

interface Listed<R extends Row> {
  label: string;
  columns: Column<R>[];
  selection: Selection;
  rows: R[];
  length: number;
  at: number;
  whole: boolean;
  handle: RefObject<Handle | null>;
  look: (to: number) => void;
  put: (at: number) => void;
  /** What a press on a row does beside going there. */
  show?: (at: number) => void;
}
export function List<R extends Row>({
  label,
  columns,
  selection,
  rows,
  length,
  at,
  whole,
  handle,
  look,
  show,
  put,
}: Listed<R>) {
  const { chosen, told } = selection.useSelection();
  const box = useRef<HTMLDivElement>(null);
  const lines = useVirtualizer({
    count: length,
    getScrollElement: () => box.current,
    estimateSize: () => (innerWidth <= 760 ? 64 : 44),
    overscan: 10,
    getItemKey: (i) => rows[i]?.id ?? i,
  });
  const shown = lines.getVirtualItems(),
    last = shown.at(-1)?.index ?? 0;
  useEffect(() => look(last), [look, last]);
  useEffect(() => {
    handle.current = { show: (place) => lines.scrollToIndex(place) };
  });
  const moved = useMoved((s) => s.people);
  const now = today();
  return (
    <div className="table" ref={box} tabIndex={0} role="table" aria-label={label} aria-rowcount={length + 1}>
      <div className="row head" role="row">
        <span role="columnheader">
          <input
            type="checkbox"
            checked={whole}
            aria-label={t(`选择筛选出的全部 ${length} 件`, `Choose all ${length} of this filter`)}
            onChange={() =>
              whole ? selection.choose(new Set()) : selection.chooseAll(rows.map((r) => r.id))
            }
          />
        </span>
        {[t('姓名', 'Name'), ...columns.map((c) => c.title), t('结果', 'Result')].map((h) => (
          <span key={h} role="columnheader">
            {h}
          </span>
        ))}
      </div>
      <div style={{ height: lines.getTotalSize(), position: 'relative' }} role="rowgroup">
        {shown.map((line) => {
          const row = rows[line.index];
          if (!row)
            return (
              <div
                key={line.key}
                role="row"
                aria-rowindex={line.index + 2}
                aria-busy="true"
                className="row bone"
                style={{ transform: `translateY(${line.start}px)` }}
              >
                <span role="cell" />
                <span role="cell">
                  <i />
                </span>
                <span role="cell">
                  <i />
                </span>
                <span role="cell">
                  <i />
                </span>
              </div>
            );
          return (
            <Line
              key={row.id}
              row={row}
              columns={columns as Column<Row>[]}
              toggle={selection.toggle}
              place={line.index}
              start={line.start}
              result={told.get(row.id)}
              chosen={chosen.has(row.id)}
              current={line.index === at}
              moved={moved.has(row.candidate.id)}
              now={now}
              show={show ?? put}
              put={put}
            />
          );
        })}
      </div>
    </div>
  );
}

interface Lined {
  row: Row;
  columns: Column<Row>[];
  toggle: (id: string) => void;
  place: number;
  start: number;
  result?: Told;
  chosen: boolean;
  current: boolean;
  moved: boolean;
  now: string;
  show: (at: number) => void;
  put: (at: number) => void;
}
const Line = memo(function Line({
  row,
  columns,
  toggle,
  place,
  start,
  result,
  chosen,
  current,
  moved,
  now,
  show,
  put,
}: Lined) {
  return (
    <div
      role="row"
      aria-rowindex={place + 2}
      className={`row${chosen ? ' chosen' : ''}${current ? ' current' : ''}${moved ? ' moved' : ''}`}
      style={{ transform: `translateY(${start}px)` }}
      onClick={(e) => {
        if ((e.target as Element).closest('input,a,button,[popover]')) put(place);
        else show(place);
      }}
    >
      <span role="cell">
        <input
          type="checkbox"
          checked={chosen}
          onChange={() => toggle(row.id)}
          aria-label={row.candidate.name}
        />
      </span>
      <span role="cell">
        <a className="name" href={address('people', row.candidate.id)}>
          {row.candidate.name}
        </a>
      </span>
      {columns.map((c) => (
        <span key={c.title} role="cell" className={c.look?.(row, now)} title={c.hint?.(row)}>
          {c.of(row, now)}
        </span>
      ))}
      <span role="cell">
        {result &&
          (result.succeeded ? (
            <span className="badge done">✓ {t('已办', 'Done')}</span>
          ) : (
            <span className="badge error" title={result.errors.map((e) => e.message).join('\n')}>
              ✕ {result.errors[0]?.message}
            </span>
          ))}
      </span>
    </div>
  );
});
