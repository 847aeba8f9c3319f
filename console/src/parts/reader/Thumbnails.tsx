import type { OriginalPage } from './pagesOf';
import { w } from './words';

interface ThumbnailsProps {
  pages: OriginalPage[];
  at: number;
  look: (at: number) => void;
}
/** All pages, small, each with its number. */
export const Thumbnails = ({ pages, at, look }: ThumbnailsProps) => (
  <ol className="thumbnails">
    {pages.map(({ key, small }, number) => (
      <li key={key}>
        <button
          type="button"
          aria-label={w.thumbnail(number + 1)}
          aria-current={number === at ? 'page' : undefined}
          onClick={() => look(number)}
        >
          <img src={small} alt="" loading="lazy" />
          <span aria-hidden="true">{number + 1}</span>
        </button>
      </li>
    ))}
  </ol>
);
