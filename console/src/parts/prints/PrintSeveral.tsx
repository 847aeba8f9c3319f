import { useState } from 'react';
import { useMe } from '../../shell/may';
import { say } from '../../shell/toasts';
import { Popover } from '../Popover';
import { bundle } from './issuing';
import { mayIssue, printsOf } from './prints';
import { w } from './words';

const MOST = 500;

interface PrintSeveralProps {
  type: string;
  ids: string[];
  /** How the submissions stand: before they are decided there are no replies. */
  status?: string;
  /** This print alone. */
  only?: string;
  label?: string;
}

/** Prints of what is chosen as one file with bookmarks, to read or issued; the file stays at hand. */
export function PrintSeveral({ type, ids, status, only, label = w.several }: PrintSeveralProps) {
  const role = useMe()?.role;
  const [read, setRead] = useState<number>();
  const [made, setMade] = useState<{ of: string; url: string }>();
  const kinds = printsOf(type, '', status).filter(({ kind }) => !only || kind === only);
  const of = ids.join();
  const own = kinds.filter((print) => mayIssue(print.kind, role));
  async function set(kind: string, issued: boolean) {
    setRead(0);
    try {
      const url = await bundle(kind, ids, issued, setRead);
      setMade({ of, url });
      say(w.bundled(ids.length), url);
    } catch (fault) {
      say((fault as Error).message);
    }
    setRead(undefined);
  }
  if (read !== undefined) return <output>{w.setting(read, ids.length)}</output>;
  if (!ids.length) return null;
  if (ids.length > MOST) return <span className="quiet">{w.most(MOST)}</span>;
  return (
    <>
      {made?.of === of && (
        <a href={made.url} target="_blank" rel="noopener">
          {w.made(ids.length)}
        </a>
      )}
      <Popover panelClass="menu" label={label} button={label}>
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
    </>
  );
}
