import { useEffect } from 'react';
import { type Selection, waitingAgain } from './selection';
import type { Row } from './source';

/** What was done here and taken back elsewhere is no longer said to be done. */
export function useWaitingAgain({ useSelection, dropResults }: Selection, rows: Row[]) {
  const { results, did } = useSelection();
  useEffect(() => {
    const again = waitingAgain({ results, did }, rows);
    if (again.length) dropResults(again);
  }, [dropResults, results, did, rows]);
}
