import type { RowResult } from '../rowResult';
import { w } from '../words';

/** What became of the row in the last sitting. */
export function ResultCell({ result }: { result?: RowResult }) {
  if (!result) return null;
  if (result.succeeded)
    return (
      <span className="badge done">
        {'✓'} {w.done}
      </span>
    );
  return (
    <span className="badge error" title={result.errors.map((error) => error.message).join('\n')}>
      {'✕'} {result.errors[0]?.message}
    </span>
  );
}
