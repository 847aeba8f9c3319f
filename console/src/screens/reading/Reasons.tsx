import { w } from './words';

const REASONS = [
  [w.reasons.signature, w.reasons.signatureText],
  [w.reasons.writing, w.reasons.writingText],
  [w.reasons.empty, w.reasons.emptyText],
  [w.reasons.pages, w.reasons.pagesText],
] as const;

/** What is often said when a paper is returned: pressed, it stands in the field and can be put otherwise. */
export const Reasons = ({ insert }: { insert: (text: string) => void }) => (
  <fieldset className="reasons" aria-label={w.reasons.label}>
    {REASONS.map(([title, text]) => (
      <button key={title} type="button" className="chip" onClick={() => insert(text)}>
        {title}
      </button>
    ))}
  </fieldset>
);
