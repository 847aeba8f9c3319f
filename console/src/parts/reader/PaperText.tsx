import { isWritten, type Paper, type Written } from './paper';
import { RecordFacts } from './RecordFacts';
import { w } from './words';

/** What the paper says: a written one as it was written, any other field by field. */
export const PaperText = ({ paper }: { paper: Paper }) =>
  isWritten(paper) ? <WrittenText paper={paper} /> : <RecordFacts paper={paper} />;

function WrittenText({ paper: { title, text, reviewNote } }: { paper: Written }) {
  return (
    <>
      <h3>{title || w.untitled}</h3>
      {text ? paragraphsOf(text) : <p className="quiet">{w.noText}</p>}
      {reviewNote && <blockquote>{reviewNote}</blockquote>}
    </>
  );
}

const paragraphsOf = (text: string) =>
  text
    .split(/\n+/)
    // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is known by its place alone
    .map((paragraph, at) => <p key={at}>{paragraph}</p>);
