/** A paper with its originals, wherever it is opened: in the stack, in somebody's file, beside a submission. */
import './reader.css';
import type { ReactNode } from 'react';
import { Empty, Trouble, Waiting } from '../states';
import { Originals } from './Originals';
import { PaperHead } from './PaperHead';
import { PaperText } from './PaperText';
import { isShown } from './pagesOf';
import { isPaper, isWritten, type Paper } from './paper';
import { SentIn } from './SentIn';
import { usePaper } from './usePaper';
import { ViewChoice } from './ViewChoice';
import { useView, type View } from './view';
import { w } from './words';

interface ReaderProps {
  id: string;
  /** What stands beside the head: the way to other papers, and out. */
  tools?: ReactNode;
  /** What stands below it: a judgement. */
  foot?: ReactNode;
}

export function Reader({ id, tools, foot }: ReaderProps) {
  const read = usePaper(id);
  const paper = read.data?.node ?? null;
  if (read.isLoadingError)
    return (
      <Around tools={tools}>
        <Trouble fault={read.error} again={() => void read.refetch()} />
      </Around>
    );
  if (read.isPending)
    return (
      <Around tools={tools}>
        <Waiting />
      </Around>
    );
  if (!isPaper(paper))
    return (
      <Around tools={tools}>
        <Empty>{w.gone}</Empty>
      </Around>
    );
  return <Opened key={id} paper={paper} tools={tools} foot={foot} />;
}

/** A paper without a text is its original; one without scans is its text. */
const viewOf = (paper: Paper, chosen: View): View => {
  if (!paper.attachments.some(isShown)) return 'both';
  return isWritten(paper) && !paper.text ? 'original' : chosen;
};

interface OpenedProps {
  paper: Paper;
  tools?: ReactNode;
  foot?: ReactNode;
}
function Opened({ paper, tools, foot }: OpenedProps) {
  const [chosen, choose] = useView();
  const view = viewOf(paper, chosen);
  return (
    <article className="reader">
      <PaperHead paper={paper}>
        {paper.attachments.some(isShown) && <ViewChoice view={view} choose={choose} />}
        {tools}
      </PaperHead>
      <div className={`sheet ${view}`}>
        {view !== 'original' && (
          <section className="text" tabIndex={0} aria-label={w.title}>
            <PaperText paper={paper} />
            {paper.__typename === 'PublicNotice' && <SentIn notice={paper.id} />}
          </section>
        )}
        {view !== 'text' && <Originals attachments={paper.attachments} />}
      </div>
      {foot}
    </article>
  );
}

/** What there is before there is a paper: the way out all the same. */
const Around = ({ tools, children }: { tools?: ReactNode; children: ReactNode }) => (
  <article className="reader">
    <header>
      <div className="whose" />
      {tools}
    </header>
    {children}
  </article>
);
