/** The rows that are chosen; where all of the filter is, what is fetched later is chosen as it comes. */
import { useEffect, useMemo } from 'react';
import type { Sitting } from './sitting';
import type { Row } from './source';

export function useSelectedRows<R extends Row, I extends object>(sitting: Sitting<I>, rows: R[]): R[] {
  const { chosen, wholeFilter } = sitting.useSelection();
  useEffect(() => {
    if (wholeFilter) sitting.chooseAll(rows.map((row) => row.id));
  }, [sitting, wholeFilter, rows]);
  return useMemo(() => rows.filter((row) => chosen.has(row.id)), [rows, chosen]);
}
