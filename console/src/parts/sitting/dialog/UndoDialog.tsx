import { useState } from 'react';
import { Modal } from '../../Modal';
import { runsOf } from '../selection';
import type { Sitting } from '../sitting';
import type { Undo } from '../undo';
import { w } from '../words';
import { RunProgress } from './RunProgress';

interface Props<I extends object> {
  title: (many: number) => string;
  note: string;
  sitting: Sitting<I>;
  undo: Undo;
  close: () => void;
}

/** Takes back what was just done: a recorded act, with a reason. */
export function UndoDialog<I extends object>({ title, note, sitting, undo, close }: Props<I>) {
  const done = sitting.useSelection();
  const [last = [], ...earlier] = runsOf(done);
  const before = earlier.flat();
  const [ids, setIds] = useState(last);
  const toggle = (id: string) => setIds(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]);
  const nameOf = (id: string) => done.did.get(id)?.name ?? id;
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  const [progress, setProgress] = useState<number | null>(null);
  async function act() {
    setProgress(0);
    try {
      const { done, refused } = await undo(ids, reason, setProgress);
      sitting.dropResults(done);
      setIds((now) => now.filter((id) => !done.includes(id)));
      if (refused.length)
        setProblem(w.undo.partly(done.length, refused.length) + [...new Set(refused)].join('；'));
      else close();
    } catch (fault) {
      setProblem((fault as Error).message);
    } finally {
      setProgress(null);
    }
  }
  const isReady = progress === null && !!reason.trim() && ids.length > 0;
  return (
    <Modal title={title(ids.length)} close={close}>
      <p className="quiet">{note}</p>
      <Ticks legend={w.undo.lastRun(last.length)} of={last} {...{ ids, toggle, nameOf }} />
      {before.length > 0 && (
        <details>
          <summary>{w.undo.before(before.length)}</summary>
          <Ticks legend={w.undo.before(before.length)} of={before} {...{ ids, toggle, nameOf }} />
        </details>
      )}
      <label>
        {w.undo.reason}
        <textarea required rows={2} value={reason} onChange={(e) => setReason(e.target.value)} />
      </label>
      {progress !== null && <RunProgress done={progress} of={ids.length} />}
      <p role="alert" className="problem">
        {problem}
      </p>
      <div className="actions">
        <span className="grow" />
        <button type="button" onClick={close}>
          {w.run.close}
        </button>
        <button type="button" className="primary" disabled={!isReady} onClick={() => void act()}>
          {w.undo.reverse}
        </button>
      </div>
    </Modal>
  );
}

interface TicksProps {
  legend: string;
  of: string[];
  ids: string[];
  toggle: (id: string) => void;
  nameOf: (id: string) => string;
}

const Ticks = ({ legend, of, ids, toggle, nameOf }: TicksProps) => (
  <fieldset className="ticks">
    <legend>{legend}</legend>
    {of.map((id) => (
      <label key={id}>
        <input type="checkbox" checked={ids.includes(id)} onChange={() => toggle(id)} />
        {nameOf(id)}
      </label>
    ))}
  </fieldset>
);
