import { word } from '../../../shell/word';
import { w } from '../words';
import type { SectionProps } from './submission';

/** Records of long ago that were entered just before it was submitted. */
export function LateEntries({ submission: { lateEntries } }: SectionProps) {
  if (!lateEntries.length) return null;
  return (
    <section>
      <h3>{w.preview.lateEntries(lateEntries.length)}</h3>
      <ul>
        {lateEntries.map(({ recordId, on, kind, enteredOn }) => (
          <li key={recordId}>
            <time className="quiet">{on}</time> {word('Kind', kind)}{' '}
            <span className="badge warning">{w.preview.enteredOn(enteredOn)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
