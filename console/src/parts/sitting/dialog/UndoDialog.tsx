import { useState } from 'react';
import { Modal } from '../../Modal';
import type { Sitting } from '../sitting';
import type { Undo } from '../undo';
import { w } from '../words';
import { RunProgress } from './RunProgress';

interface Props<I extends object> {
  title: string;
  note: string;
  sitting: Sitting<I>;
  ids: string[];
  undo: Undo;
  close: () => void;
}

/** Takes back what was just done: a recorded act, with a reason. */
export function UndoDialog<I extends object>({ title, note, sitting, ids, undo, close }: Props<I>) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  const [progress, setProgress] = useState<number | null>(null);
  async function act() {
    setProgress(0);
    try {
      const { done, refused } = await undo(ids, reason, setProgress);
      sitting.dropResults(done);
      if (refused.length)
        setProblem(w.undo.partly(done.length, refused.length) + [...new Set(refused)].join(';'));
      else close();
    } catch (fault) {
      setProblem((fault as Error).message);
    } finally {
      setProgress(null);
    }
  }
  const isReady = progress === null && !!reason.trim();
  return (
    <Modal title={title} close={close}>
      <p className="quiet">{note}</p>
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
