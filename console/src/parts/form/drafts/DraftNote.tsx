import { asksSensitive } from './sensitive';
import { w } from './words';

/** Beside the button, once something was filled in: where it lies meanwhile. */
export function DraftNote({ input, isKept }: { input: string; isKept: boolean | null }) {
  if (isKept === null) return null;
  return (
    <small className="quiet" role="status">
      {isKept ? w.kept : w.inMemory} {asksSensitive(input) && w.sensitive}
    </small>
  );
}
