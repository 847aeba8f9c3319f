import type { Attachment } from './paper';
import { w } from './words';

/** The originals behind a paper, and where those on paper are kept. */
export function Originals({ attachments }: { attachments: Attachment[] }) {
  if (!attachments.length) return null;
  return (
    <aside className="originals" aria-label={w.originals}>
      <h4>{w.originals}</h4>
      <ul>
        {attachments.map(({ name, reference }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: attachments have no id, and none is put between others
          <li key={at}>
            {name}
            {reference && <small>{w.kept(reference)}</small>}
          </li>
        ))}
      </ul>
    </aside>
  );
}
