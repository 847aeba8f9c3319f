import { PaperLink } from '../../../parts/reader/PaperLink';
import { word } from '../../../shell/word';
import { w } from '../words';
import type { SectionProps } from './submission';

/** Records of long ago that were entered just before it was submitted. */
export function LateEntries({ submission: { lateEntries } }: SectionProps) {
  if (!lateEntries.length) return null;
  const ids = lateEntries.map(({ recordId }) => recordId);
  return (
    <section>
      <h3>{w.preview.lateEntries(lateEntries.length)}</h3>
      <ul>
        {lateEntries.map(({ recordId, on, kind, enteredOn }) => (
          <li key={recordId}>
            <time className="quiet">{on}</time>{' '}
            <PaperLink id={recordId} ids={ids} label={w.preview.read(word('Kind', kind), on)}>
              {word('Kind', kind)}
            </PaperLink>{' '}
            <span className="badge warning">{w.preview.enteredOn(enteredOn)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
