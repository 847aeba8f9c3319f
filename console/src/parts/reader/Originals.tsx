import { Original } from './Original';
import { OriginalTools } from './OriginalTools';
import { OtherPapers } from './OtherPapers';
import { type OriginalPage, pagesOf } from './pagesOf';
import type { Attachment } from './paper';
import { Thumbnails } from './Thumbnails';
import { useLooking, useLookingKeys } from './useLooking';
import { w } from './words';

/** The originals behind a paper: scans page by page, other files to fetch, and where old paper is kept. */
export function Originals({ attachments }: { attachments: Attachment[] }) {
  const pages = pagesOf(attachments);
  if (!attachments.length) return null;
  return (
    <aside className={pages.length ? 'originals scans' : 'originals'} aria-label={w.originals}>
      {pages.length ? <Pages pages={pages} /> : <h3>{w.originals}</h3>}
      <OtherPapers attachments={attachments} />
    </aside>
  );
}

function Pages({ pages }: { pages: OriginalPage[] }) {
  const looking = useLooking(pages.length);
  useLookingKeys(looking);
  const page = pages[looking.at]!;
  return (
    <>
      <OriginalTools looking={looking} page={page} of={pages.length} />
      <Original
        key={page.key}
        page={page}
        turned={looking.turned}
        size={looking.size}
        label={w.page(looking.at + 1, pages.length)}
      />
      {pages.length > 1 && <Thumbnails pages={pages} at={looking.at} look={looking.look} />}
    </>
  );
}
