import type { Unplaced as Lines } from './grid';
import { w } from './words';

/** What was pasted and found no place: said line by line, until somebody has seen it. */
export function Unplaced({ of, seen }: { of?: Lines; seen: () => void }) {
  if (!of) return null;
  return (
    <section className="card unplaced" role="alert">
      {(['unknown', 'double', 'beyond'] as const).map(
        (why) =>
          of[why].length > 0 && (
            <div key={why}>
              <b>{w[why]}</b>
              <ul>
                {of[why].map((line) => (
                  <li key={line.join('\t')}>{line.filter(Boolean).join(' · ')}</li>
                ))}
              </ul>
            </div>
          ),
      )}
      <button type="button" onClick={seen}>
        {w.dismiss}
      </button>
    </section>
  );
}
