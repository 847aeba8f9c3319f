/** The pages of all originals as one row of pictures: a reader turns them as a pile, whatever files they came in. */
import type { Attachment } from './paper';

export interface OriginalPage {
  key: string;
  /** Its file, as it was named. */
  name: string;
  src: string;
  small: string;
  download: string;
}

export const isShown = ({ id, pages }: Attachment) => !!id && !!pages;

export function pagesOf(attachments: Attachment[]): OriginalPage[] {
  return attachments.filter(isShown).flatMap(({ id, name, pages, url }) =>
    Array.from({ length: pages ?? 0 }, (_, at) => ({
      key: `${id}-${at + 1}`,
      name,
      src: `/files/${id}/pages/${at + 1}?width=1600`,
      small: `/files/${id}/pages/${at + 1}?width=200`,
      download: url ?? `/files/${id}`,
    })),
  );
}
