import { w } from './words';

interface Given {
  many: number;
  complete: boolean;
  /** For papers that are not there yet. */
  waits: boolean;
  check: () => void;
  record: () => void;
}

export function RecordingActions({ many, complete, waits, check, record }: Given) {
  return (
    <div className="actions">
      <button type="button" disabled={waits} onClick={check}>
        {w.recording.check}
      </button>
      <button type="button" className="primary" disabled={!complete || waits} onClick={record}>
        {w.recording.record(many)}
      </button>
      {!complete && <span className="quiet">{w.recording.incomplete}</span>}
      {waits && <span className="quiet">{w.recording.onTheirWay}</span>}
    </div>
  );
}
