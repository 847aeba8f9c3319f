import type { Meeting } from '../meeting';
import { w } from './words';

/** The papers of the meeting: files are opened, of old paper it is said where it is kept. */
export function PapersOf({ meeting: { attachments } }: { meeting: Meeting }) {
  if (!attachments.length) return null;
  return (
    <div>
      <dt>{w.facts.papers}</dt>
      <dd>
        {attachments.map(({ id, name, reference }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may be called alike, and none moves
          <span key={at}>
            {at > 0 && '、'}
            {id ? (
              <a href={`/files/${id}`} target="_blank" rel="noreferrer">
                {name}
              </a>
            ) : (
              `${name} ${reference}`.trim()
            )}
          </span>
        ))}
      </dd>
    </div>
  );
}
