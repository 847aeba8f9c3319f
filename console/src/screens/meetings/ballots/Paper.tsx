import type { Attachment } from './usePaper';
import { w } from './words';

interface Given {
  paper: Attachment;
  change: (paper: Attachment) => void;
}

/** Which paper the votes rest on, and where it is kept. */
export function Paper({ paper, change }: Given) {
  return (
    <div className="filters">
      <label>
        {w.recording.paper}{' '}
        <input value={paper.name} onChange={(e) => change({ ...paper, name: e.target.value })} />
      </label>
      <label>
        {w.recording.reference}{' '}
        <input value={paper.reference} onChange={(e) => change({ ...paper, reference: e.target.value })} />
      </label>
      <span className="quiet">{w.recording.pasting}</span>
    </div>
  );
}
