import { wallClock } from '../shanghai';
import { w } from './words';

/** Above a form that goes on from a draft: whose it is, where it lies, and the way out of it. */
export function DraftBar({ at, isCut, discard }: { at: string; isCut: boolean; discard: () => void }) {
  return (
    <div className="draft-bar" role="note">
      <span className="grow">
        {w.takenUp(wallClock(at).replace('T', ' '))} {isCut && w.isCut}
      </span>
      <button type="button" onClick={discard}>
        {w.discard}
      </button>
    </div>
  );
}
