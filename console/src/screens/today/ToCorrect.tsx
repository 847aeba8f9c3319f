import { type Correction, presentOf } from '../../parts/corrections/correction';
import { useCorrections } from '../../parts/corrections/useCorrections';
import { address } from '../../shell/place';
import { word } from '../../shell/word';
import { w } from './words';

/** The first of them; the rest is in the list. */
const SHOWN = 3;

/** What persons ask to have put right of their data, and nobody has answered. */
export function ToCorrect() {
  const [page] = useCorrections('OPEN').data?.pages ?? [];
  if (!page?.totalCount) return null;
  return (
    <section className="card group">
      <header>
        <h2>{w.corrections.title}</h2>
        <span className="quiet">{page.totalCount}</span>
        <a className="one-by-one" href={address('admin', 'corrections')}>
          {w.corrections.all(page.totalCount)}
        </a>
      </header>
      <ul className="todo">
        {page.nodes.slice(0, SHOWN).map((one) => (
          <Line key={one.id} correction={one} />
        ))}
      </ul>
    </section>
  );
}

function Line({ correction }: { correction: Correction }) {
  const { field, wanted, candidate } = correction;
  return (
    <li>
      <div className="whose">
        <a href={address('people', candidate.id)}>{candidate.name}</a>
        <span>{candidate.branch.name}</span>
      </div>
      <div className="what">
        {w.corrections.what(word('CorrectionField', field), presentOf(correction), wanted)}
      </div>
      <a
        className="settle own"
        href={address('admin', 'corrections')}
        aria-label={w.corrections.answerTo(candidate.name)}
      >
        {w.corrections.answer}
      </a>
    </li>
  );
}
