import { word } from '../../../shell/word';
import { w } from '../words';
import type { SectionProps } from './submission';

/** Every decision on the submission so far. */
export function History({ submission: { history } }: SectionProps) {
  if (!history.length) return null;
  return (
    <section>
      <h3>{w.preview.history}</h3>
      <ul>
        {history.map(({ on, status, opinion }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: decisions have no id, and none is put between others
          <li key={at}>
            {on} <b>{word('ApprovalStatus', status)}</b> {opinion}
          </li>
        ))}
      </ul>
    </section>
  );
}
