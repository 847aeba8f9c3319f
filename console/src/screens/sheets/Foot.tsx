import type { Sheet } from './useSheet';
import { w } from './words';

interface Given {
  sheet: Sheet;
  isReady: boolean;
  isBusy: boolean;
  fault: string;
  record: () => Promise<void>;
}

const KEYS = [
  ['Ctrl D', w.keys.fill],
  ['F8', w.keys.next],
  ['Enter', w.keys.down],
] as const;

/** What would become of the sheet, and the button that does it for those it can be done for. */
export function Foot({ sheet, isReady, isBusy, fault, record }: Given) {
  const { begun, sound, results } = sheet;
  const warned = sound.filter(({ id }) => results?.get(id)?.warnings.length).length;
  const wrong = begun.length - sound.length;
  return (
    <footer>
      <p role="status">{said()}</p>
      <p className="problem" role="alert">
        {fault || sheet.fault}
      </p>
      <p className="quiet keys">
        {KEYS.map(([key, does]) => (
          <span key={key}>
            <kbd>{key}</kbd> {does}
          </span>
        ))}
        {begun.length > 0 && <span>{w.kept}</span>}
      </p>
      <div className="actions">
        {sheet.undoPaste && (
          <button type="button" onClick={sheet.undoPaste}>
            {w.undoPaste}
          </button>
        )}
        {begun.length > 0 && (
          <button type="button" onClick={sheet.clear}>
            {w.clear}
          </button>
        )}
        <span className="grow" />
        <button
          type="button"
          className="primary"
          disabled={isBusy || !sound.length}
          onClick={() => void record()}
        >
          {isBusy ? w.recording : w.record(sound.length)}
        </button>
      </div>
    </footer>
  );

  function said() {
    if (!begun.length) return w.nothing;
    if (!isReady) return w.courseFirst;
    return results || sheet.fault ? w.sum(sound.length, warned, wrong) : w.checking;
  }
}
