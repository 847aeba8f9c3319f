/** What a screen with such a list holds: how far somebody looks, where one is, what is chosen, and the keys for all of it. */
import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { isTyping } from '../../shell/typing';
import type { Sitting } from './calls';
import type { Handle } from './List';
import { freshenRows, leaveRows, MOST, type Row, rereadRows, type Source, useRows } from './rows';

/** Rows fetched beyond those on the screen. */
const AHEAD = 60;

interface Wanted<R> {
  /** What is searched among the rows here, where the server does not. */
  finds?: ((row: R) => boolean) | null;
  /** What becomes of all of the rows when they are to be saved. */
  save: (rows: R[]) => void;
  /** What else is read anew after a sitting. */
  counts: string[];
}

export function useList<R extends Row, F, I extends object>(
  sitting: Sitting<I>,
  source: Source<R, F>,
  filter: F,
  { finds, save, counts }: Wanted<R>,
) {
  const queries = useQueryClient();
  const { chosen, told, across } = sitting.useSelection();
  // To the end where all of it is wanted: chosen, searched, saved.
  const [looked, look] = useState(0);
  const [saving, setSaving] = useState(false);
  const {
    read,
    rows: all,
    total,
    whole: complete,
    loading,
    long,
  } = useRows(source, filter, finds || across || saving ? Infinity : looked + AHEAD);
  const rows = useMemo(() => (finds ? all.filter(finds) : all), [all, finds]);
  const picked = useMemo(() => rows.filter((r) => chosen.has(r.id)), [rows, chosen]);
  useEffect(() => {
    if (across) sitting.chooseAll(rows.map((r) => r.id));
  }, [sitting, across, rows]);
  useEffect(() => {
    if (saving && complete) {
      save(rows);
      setSaving(false);
    }
  }, [saving, complete, rows, save]);
  const [at, put] = useState(0);
  const list = useRef<Handle>(null);
  const length = finds ? rows.length : Math.min(total, MOST);
  /** After a sitting on these: what was done leaves, what was not is read anew. */
  function again(ids: string[] = []) {
    leaveRows(
      queries,
      source,
      ids.filter((id) => sitting.useSelection.getState().told.get(id)?.succeeded),
    );
    const about = new Set(ids);
    freshenRows(queries, source, (row) => about.has(row.id));
    for (const key of counts) void queries.invalidateQueries({ queryKey: [key] });
  }
  const fromTop = () => {
    look(0);
    put(0);
    list.current?.show(0);
    rereadRows(queries, source);
  };
  return {
    read,
    all,
    rows,
    total,
    length,
    complete,
    loading,
    long,
    across,
    picked,
    again,
    fromTop,
    list,
    look,
    at,
    put,
    whole: complete && rows.length > 0 && picked.length === rows.length,
    current: rows[Math.min(at, length - 1)],
    done: [...told.values()].filter((one) => one.succeeded).map((one) => one.id),
    saving,
    save: () => setSaving(true),
  };
}

interface Keys {
  length: number;
  at: number;
  put: (at: number) => void;
  list: RefObject<Handle | null>;
  current?: { id: string };
  search: RefObject<HTMLInputElement | null>;
  toggle: (id: string) => void;
  open: () => void;
  leave: () => void;
  acts: Record<string, () => void>;
}
/** j k x / Enter Escape, and the letters of the screen's own acts. */
export function useListKeys({ length, at, put, list, current, search, toggle, open, leave, acts }: Keys) {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (isTyping(event)) return;
      const move = (to: number) => {
        const place = Math.max(0, Math.min(length - 1, to));
        put(place);
        list.current?.show(place);
      };
      if (event.key === 'j') move(at + 1);
      else if (event.key === 'k') move(at - 1);
      else if (event.key === 'x' && current) toggle(current.id);
      else if (acts[event.key]) acts[event.key]!();
      else if (event.key === '/') search.current?.focus();
      else if (event.key === 'Enter' && current && !(event.target as Element).closest('a,button,summary'))
        open();
      else if (event.key === 'Escape') leave();
      else return;
      event.preventDefault();
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
