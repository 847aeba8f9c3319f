import { saveTable } from '../../parts/tables';
import { registrations } from './found';
import { saveMarked } from './saveMarked';
import type { Kind, Mode, Receipt } from './stream';
import type { Taking } from './useTaking';
import { w } from './words';

interface Given {
  kind: Kind;
  taking: Taking;
  run: (mode: Mode) => void;
  stop: () => void;
  clear: () => void;
}

/** How far it is, what came of it, and what can be done next. */
export function Outcome({ kind, taking, run, stop, clear }: Given) {
  const { mode, found, isRunning, trouble } = taking;
  const { receipt, marked } = found;
  const codes = registrations(found);
  return (
    <>
      {isRunning && <Going taking={taking} stop={stop} />}
      {trouble && <p role="alert">{trouble}</p>}
      {receipt && !trouble && <Counted receipt={receipt} />}
      {!isRunning && (
        <div className="import-next">
          {receipt && mode === 'check' && <Takes receipt={receipt} run={run} />}
          {marked && (
            <button type="button" onClick={() => saveMarked(marked)}>
              {w.marked}
            </button>
          )}
          {codes.length > 0 && (
            <button type="button" onClick={() => saveTable(`jishi-${kind}`, [[w.name, w.address], ...codes])}>
              {w.codes}
            </button>
          )}
          {(trouble || mode !== 'check') && (
            <button type="button" onClick={() => run('check')}>
              {w.same}
            </button>
          )}
          <button type="button" onClick={clear}>
            {w.again}
          </button>
        </div>
      )}
    </>
  );
}

function Going({ taking: { mode, found }, stop }: { taking: Taking; stop: () => void }) {
  const { progress } = found;
  const title = mode === 'check' || progress?.dry ? w.checking : w.taking;
  return (
    <div className="import-going" role="status">
      <span>{title}</span>
      <progress value={progress?.done} max={progress?.of || 1} aria-label={title} />
      {progress && <span className="quiet">{w.progress(progress.done, progress.of)}</span>}
      <button type="button" onClick={stop}>
        {w.stop}
      </button>
    </div>
  );
}

const NAMES = ['ready', 'done', 'exists', 'error', 'skipped'] as const;

function Counted({ receipt }: { receipt: Receipt }) {
  const ended = receipt.mode === 'check' ? '' : w.ended[receipt.ended as 'DONE' | 'REFUSED'];
  return (
    <div role="status">
      {ended && <p>{ended}</p>}
      <ul className="import-counts">
        {NAMES.filter((name) => receipt[name] > 0).map((name) => (
          <li key={name} className={name}>
            {w.counts[name](receipt[name])}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Takes({ receipt: { ready, error }, run }: { receipt: Receipt; run: (mode: Mode) => void }) {
  if (!ready) return <span className="quiet">{w.nothingLeft}</span>;
  return (
    <button type="button" className="primary" onClick={() => run(error ? 'valid' : 'all')}>
      {error ? w.takeSound(ready) : w.takeAll(ready)}
    </button>
  );
}
