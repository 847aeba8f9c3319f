import { useRef, useState } from 'react';
import { Fault } from '../../shell/api';
import { usePlace } from '../../shell/place';
import { type Found, heard, NOTHING } from './found';
import { type Kind, type Mode, send } from './stream';
import { w } from './words';

export interface Taking {
  file: File | null;
  mode: Mode;
  found: Found;
  isRunning: boolean;
  /** Why it ended otherwise than by a receipt. */
  trouble: string;
}
const BEGUN: Taking = { file: null, mode: 'check', found: NOTHING, isRunning: false, trouble: '' };

/** A sheet is checked, then taken in; leaving or stopping ends the run after the transaction at hand. */
export function useTaking(kind: Kind, meeting: string) {
  const [taking, set] = useState<Taking>(BEGUN);
  const running = useRef<AbortController | null>(null);
  const organization = usePlace((p) => p.query.organization) ?? '';

  async function run(file: File, mode: Mode) {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    // The marked sheet of the check is still good while its rows are taken in.
    set((was) => ({
      ...BEGUN,
      file,
      mode,
      isRunning: true,
      found: mode === 'check' ? NOTHING : { ...NOTHING, marked: was.found.marked },
    }));
    const asked = {
      mode,
      ...(meeting && { meeting }),
      ...(organization && kind === 'members' && { organization }),
      ...(mode === 'check' ? { marked: 'yes' } : { key: crypto.randomUUID() }),
    };
    const mine = (change: (was: Taking) => Taking) => running.current === abort && set(change);
    try {
      await send(kind, file, asked, abort.signal, (lines) =>
        mine((was) => ({ ...was, found: heard(was.found, lines) })),
      );
      mine((was) => ({ ...was, isRunning: false, trouble: was.found.fault ?? '' }));
    } catch (fault) {
      const said = fault instanceof Fault ? fault.message : w.cut;
      const trouble = abort.signal.aborted ? w.ended.STOPPED : said;
      mine((was) => ({ ...was, isRunning: false, trouble }));
    }
  }
  const stop = () => running.current?.abort();
  const clear = () => {
    running.current = null;
    set(BEGUN);
  };
  return { taking, run, stop, clear };
}
