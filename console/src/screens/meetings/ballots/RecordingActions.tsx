import { w } from './words';

interface Given {
  many: number;
  complete: boolean;
  check: () => void;
  record: () => void;
}

export function RecordingActions({ many, complete, check, record }: Given) {
  return (
    <div className="actions">
      <button type="button" onClick={check}>
        {w.recording.check}
      </button>
      <button type="button" className="primary" disabled={!complete} onClick={record}>
        {w.recording.record(many)}
      </button>
      {!complete && <span className="quiet">{w.recording.incomplete}</span>}
    </div>
  );
}
