/** What a screen with such a list holds: how far somebody looks, where one is, and what is chosen. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { freshenRows, leaveRows, rereadRows } from './rows';
import type { Sitting } from './sitting';
import { MOST, type Row, type Source } from './source';
import type { TableHandle } from './table/SittingTable';
import { useRows } from './useRows';
import { useSelectedRows } from './useSelectedRows';
import { useWaitingAgain } from './useWaitingAgain';

/** Rows fetched beyond those on the screen. */
const AHEAD = 60;

/** A search among the rows here, where the server does not search. */
export interface LocalSearch<R> {
  text: string;
  matches: (row: R) => boolean;
}

interface Options<R> {
  localSearch?: LocalSearch<R> | null;
  /** What becomes of all of the rows when they are to be saved. */
  save: (rows: R[]) => void;
  /** Queries that are read anew after a sitting, beside the list. */
  alsoStale: string[];
}

export function useSittingList<R extends Row, F, I extends object>(
  sitting: Sitting<I>,
  source: Source<R, F>,
  filter: F,
  { localSearch, save, alsoStale }: Options<R>,
) {
  const queries = useQueryClient();
  const { results, wholeFilter } = sitting.useSelection();
  const [lookedTo, lookTo] = useState(0);
  const [cursor, setCursor] = useState(0);
  const [isSaving, setIsSaving] = useState(false);
  const table = useRef<TableHandle>(null);
  const search = useRef<HTMLInputElement>(null);
  const wantsAll = !!localSearch || wholeFilter || isSaving;
  const fetched = useRows(source, filter, wantsAll ? Infinity : lookedTo + AHEAD);
  const { rows: all, total, complete } = fetched;
  useWaitingAgain(sitting, all);
  const rows = useMemo(() => (localSearch ? all.filter(localSearch.matches) : all), [all, localSearch]);
  const selected = useSelectedRows(sitting, rows);
  const length = localSearch ? rows.length : Math.min(total, MOST);
  useEffect(() => {
    if (isSaving && complete) {
      save(rows);
      setIsSaving(false);
    }
  }, [isSaving, complete, rows, save]);

  /** After a sitting on these: what was done leaves, what was not is read anew. */
  function freshen(ids: string[] = []) {
    const now = sitting.useSelection.getState().results;
    const about = new Set(ids);
    leaveRows(
      queries,
      source,
      ids.filter((id) => now.get(id)?.succeeded),
    );
    freshenRows(queries, source, (row) => about.has(row.id));
    for (const key of alsoStale) void queries.invalidateQueries({ queryKey: [key] });
  }
  function readFromTop() {
    lookTo(0);
    setCursor(0);
    table.current?.scrollTo(0);
    rereadRows(queries, source);
  }
  const allSelected = complete && rows.length > 0 && selected.length === rows.length;
  const current = rows[Math.min(cursor, length - 1)];
  const doneIds = [...results.values()].filter((one) => one.succeeded).map((one) => one.askedId);
  return {
    ...fetched,
    all,
    rows,
    length,
    searchedText: localSearch?.text ?? '',
    lookTo,
    cursor,
    setCursor,
    current,
    table,
    search,
    wholeFilter,
    selected,
    allSelected,
    doneIds,
    isSaving,
    save: () => setIsSaving(true),
    freshen,
    readFromTop,
  };
}

export type SittingList<R extends Row> = ReturnType<typeof useSittingList<R, unknown, object>>;
