import { useState } from 'react';
import { useMe } from '../../shell/may';
import { say } from '../../shell/toasts';
import { Popover } from '../Popover';
import { bundle } from './issuing';
import { mayIssue, printsOf } from './prints';
import { w } from './words';

const MOST = 500;

/** Prints of what is chosen as one file with bookmarks, to read or issued. */
export function PrintSeveral({ type, ids }: { type: string; ids: string[] }) {
  const role = useMe()?.role;
  const [read, setRead] = useState<number>();
  const kinds = printsOf(type, '');
  const own = kinds.filter((print) => mayIssue(print.kind, role));
  async function set(kind: string, issued: boolean) {
    setRead(0);
    try {
      say(w.bundled(ids.length), await bundle(kind, ids, issued, setRead));
    } catch (fault) {
      say((fault as Error).message);
    }
    setRead(undefined);
  }
  if (read !== undefined) return <output>{w.setting(read, ids.length)}</output>;
  if (ids.length > MOST) return null;
  return (
    <Popover panelClass="menu" label={w.several} button={w.several}>
      <h3>{w.read}</h3>
      {kinds.map((print) => (
        <button key={print.kind} type="button" onClick={() => void set(print.kind, false)}>
          {print.title}
        </button>
      ))}
      {own.length > 0 && <h3>{w.issue}</h3>}
      {own.map((print) => (
        <button key={print.kind} type="button" onClick={() => void set(print.kind, true)}>
          {print.title}
        </button>
      ))}
    </Popover>
  );
}
