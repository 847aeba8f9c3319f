import { useWaitingPapers, type WaitingPaper } from '../../parts/reader/waiting';
import { address } from '../../shell/place';
import { word } from '../../shell/word';
import { w } from './words';

/** The first of them; the rest is in the stack. */
const SHOWN = 3;

/** What people handed in and nobody has read: who waits longest first, and the way into the stack. */
export function ToReview() {
  const waiting = useWaitingPapers().data;
  if (!waiting?.total) return null;
  return (
    <section className="card group">
      <header>
        <h2>{w.review.title}</h2>
        <span className="quiet">{waiting.total}</span>
        <a className="one-by-one" href={address('reading', ['all', 'first'])}>
          {w.review.all(waiting.total)}
        </a>
      </header>
      <ul className="todo">
        {waiting.papers.slice(0, SHOWN).map((paper) => (
          <PaperLine key={paper.id} paper={paper} />
        ))}
      </ul>
    </section>
  );
}

const PaperLine = ({ paper: { id, kind, on, candidate } }: { paper: WaitingPaper }) => (
  <li>
    <div className="whose">
      <a href={address('people', candidate.id)}>{candidate.name}</a>
      <span>{candidate.branch.name}</span>
    </div>
    <div className="what">
      {word('Kind', kind)} <span className="due">{w.review.since(on)}</span>
    </div>
    <a
      className="settle own"
      href={address('reading', ['all', id])}
      aria-label={w.settle(w.review.read, candidate.name)}
    >
      {w.review.read}
    </a>
  </li>
);
