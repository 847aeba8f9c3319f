import { useEffect, useRef, useState } from 'react';
import { type Cells, isPlaced, pasted, put, type Unplaced } from '../../parts/grid/grid';
import { slices } from '../../parts/sitting/calls';
import type { RowResult } from '../../parts/sitting/rowResult';
import { forgotten, keptAs, lasting, remembered } from '../../shell/drafts';
import { usePlace } from '../../shell/place';
import { begunOf, callsOf, readRow, type SheetKind, wrongIn } from './sheet';
import { tried } from './trying';
import type { Person } from './useSheetPeople';

/** So long after the last key a sheet is tried. */
const REST = 400;

interface Kept {
  cells: Cells;
  unplaced?: Unplaced;
}
interface Draft extends Kept {
  at: string;
}
const NONE: ReadonlyMap<string, RowResult> = new Map();
const NOTHING: Kept = { cells: {} };

const isEmpty = ({ cells, unplaced }: Kept) =>
  !unplaced && Object.values(cells).every((row) => Object.values(row).every((value) => !value));

/** What is typed in a sheet, kept on the device until it is recorded. */
function useKept(name: string) {
  const organization = usePlace(({ query }) => query.organization ?? '');
  const own = keptAs(`sheet:${name}:${organization}`);
  const read = () => lasting<Draft>(own) ?? NOTHING;
  const [state, setState] = useState(() => ({ own, kept: read() as Kept }));
  // Another kind of sheet has what was typed in it.
  const kept = state.own === own ? state.kept : read();
  function keep(next: Kept) {
    setState({ own, kept: next });
    const draft: Draft = { ...next, at: new Date().toISOString() };
    if (isEmpty(next)) forgotten(own);
    else remembered(own, draft, draft);
  }
  return { kept, keep };
}

/** Tries what is typed a moment after the last key; what it answers is of the cells that it was asked with. */
function useTried(kind: SheetKind, people: readonly Person[], cells: Cells, isReady: boolean) {
  const begun = begunOf(people, cells);
  const calls = isReady ? callsOf(kind, begun, cells) : [];
  const asked = JSON.stringify([kind.name, calls]);
  const [answer, setAnswer] = useState<{
    asked: string;
    results: ReadonlyMap<string, RowResult>;
    fault?: string | undefined;
  }>();
  const latest = useRef({ asked, calls, kind });
  latest.current = { asked, calls, kind };
  useEffect(() => {
    const { calls, kind } = latest.current;
    if (!calls.length) return undefined;
    const timer = setTimeout(async () => {
      const { results, fault } = await tried(kind, calls);
      if (latest.current.asked !== asked) return;
      setAnswer({ asked, results: new Map(results.map((one) => [one.askedId, one])), fault });
    }, REST);
    return () => clearTimeout(timer);
  }, [asked]);
  // Of rows that cannot be read nothing is asked.
  if (isReady && !calls.length) return { begun, results: NONE };
  const isNow = answer?.asked === asked;
  return { begun, results: isNow ? answer.results : undefined, fault: isNow ? answer.fault : undefined };
}

export function useSheet(kind: SheetKind, people: readonly Person[], isReady: boolean) {
  const { kept, keep } = useKept(kind.name);
  const [before, setBefore] = useState<Cells>();
  const { cells, unplaced } = kept;
  const { begun, results, fault } = useTried(kind, people, cells, isReady);
  const misread = (person: Person) => (begun.includes(person) ? readRow(kind, person, cells).misread : []);
  const sound = begun.filter((person) => results?.get(person.id)?.succeeded && !misread(person).length);
  return {
    cells,
    unplaced,
    begun,
    results,
    fault,
    sound,
    misread,
    wrong: (person: Person) => wrongIn(kind, misread(person), results?.get(person.id)),
    put: (person: Person, column: string, value: string) =>
      keep({ ...kept, cells: put(cells, person.id, column, value) }),
    paste(block: string[][], at: { row: number; column: number }) {
      const { cells: filled, ...rest } = pasted(cells, block, people, kind.columns, at);
      setBefore(cells);
      keep({ cells: filled, ...(!isPlaced(rest) && { unplaced: rest }) });
    },
    undoPaste:
      before &&
      (() => {
        setBefore(undefined);
        keep({ cells: before });
      }),
    seen: () => keep({ cells }),
    clear: () => keep(NOTHING),
    /** The calls of the rows that can be recorded. */
    calls: () => slices(sound).flatMap((some) => callsOf(kind, some, cells)),
    /** What was recorded leaves the sheet. */
    drop(ids: readonly string[]) {
      setBefore(undefined);
      keep({ ...kept, cells: Object.fromEntries(Object.entries(cells).filter(([id]) => !ids.includes(id))) });
    },
  };
}
export type Sheet = ReturnType<typeof useSheet>;
