import { useEffect, useRef } from 'react';
import { Drop } from './Drop';
import { Outcome } from './Outcome';
import { RowsTold } from './RowsTold';
import type { Kind } from './stream';
import { useTaking } from './useTaking';
import { w } from './words';

/** One sheet from its file to its receipt. */
export function Sheet({ kind, meeting }: { kind: Kind; meeting: string }) {
  const { taking, run, stop, clear } = useTaking(kind, meeting);
  const stopLater = useRef(stop);
  stopLater.current = stop;
  // Whoever goes to another screen leaves nothing running behind them.
  useEffect(() => () => stopLater.current(), []);
  const { file, found, isRunning } = taking;
  if (!file) return <Drop choose={(chosen) => void run(chosen, 'check')} />;
  return (
    <>
      <section className="card import-sheet">
        <h2>{file.name}</h2>
        {found.sheet && (
          <p className="quiet">
            {w.sheet(found.sheet.name, found.sheet.head)}
            {found.sheet.ignored.length > 0 && ` · ${w.ignored(found.sheet.ignored.join('、'))}`}
          </p>
        )}
        <Outcome kind={kind} taking={taking} run={(mode) => void run(file, mode)} stop={stop} clear={clear} />
      </section>
      {found.sheet && !(isRunning && found.rows.size === 0) && <RowsTold found={found} sheet={found.sheet} />}
    </>
  );
}
