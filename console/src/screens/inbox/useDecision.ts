/** What is asked to be decided: on what is chosen, or else on the row one is at. */
import { useState } from 'react';
import type { ApprovalDecision } from '../../gql/graphql';
import type { SittingList } from '../../parts/sitting/useSittingList';
import type { Row } from './rows';

interface Asked {
  decision: ApprovalDecision;
  rows: Row[];
}

export function useDecision({ selected, current, freshen }: SittingList<Row>) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const rowsAtCursor = current ? [current] : [];
  const rowsInMind = selected.length ? selected : rowsAtCursor;
  function ask(decision: ApprovalDecision, rows = rowsInMind) {
    if (rows.length) setAsked({ decision, rows });
  }
  function close() {
    setAsked(null);
    freshen(asked?.rows.map((row) => row.id));
  }
  return { asked, ask, close };
}
