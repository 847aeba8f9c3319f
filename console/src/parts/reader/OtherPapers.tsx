import { isShown } from './pagesOf';
import type { Attachment } from './paper';
import { w } from './words';

/** What has no pages to look at: files to be fetched, and paper with the place where it is kept. */
export function OtherPapers({ attachments }: { attachments: Attachment[] }) {
  const others = attachments.filter((attachment) => !isShown(attachment));
  if (!others.length) return null;
  return (
    <ul>
      {others.map(({ id, name, reference, url }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paper has no id, and none is put between others
        <li key={at}>
          {id ? (
            <a href={url ?? `/files/${id}`} download={name}>
              {w.download(name)}
            </a>
          ) : (
            name
          )}
          {reference && <small>{w.kept(reference)}</small>}
        </li>
      ))}
    </ul>
  );
}
