import { address } from '../../shell/place';
import { word } from '../../shell/word';
import { forgetJudged } from './judged';
import type { Entry } from './useStack';
import { w } from './words';

/** The stack is read: what was passed, what was returned, and the way on. */
export function Receipt({ entries }: { entries: Entry[] }) {
  const passed = entries.filter(({ isPassed }) => isPassed).length;
  return (
    <section className="receipt" role="status">
      <h2>{w.receipt.title(entries.length)}</h2>
      <p className="quiet">
        {[w.receipt.passed(passed), w.receipt.returned(entries.length - passed)].join(' · ')}
      </p>
      <ul>
        {entries.map(({ paper, isPassed }) => (
          <li key={paper.id}>
            <a href={address('people', paper.candidate.id)} aria-label={w.receipt.file(paper.candidate.name)}>
              {paper.candidate.name}
            </a>{' '}
            <span className="quiet">{word('Kind', paper.kind)}</span>{' '}
            <span className={isPassed ? 'badge done' : 'badge error'}>
              {isPassed ? w.outcome.passed : w.outcome.returned}
            </span>
          </li>
        ))}
      </ul>
      <a href={address('today')} onClick={forgetJudged}>
        {w.receipt.today}
      </a>
    </section>
  );
}
