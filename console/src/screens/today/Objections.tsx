import { type Objection, useObjections, WAITING } from '../../parts/objections/useObjections';
import { ago } from '../../parts/todo/ago';
import { minuteOf } from '../../shell/days';
import { address } from '../../shell/place';
import { word } from '../../shell/word';
import { w } from './words';

/** The first of them; the rest is in the list. */
const SHOWN = 3;

/** What was sent in against public notices, and nobody has settled. */
export function Objections() {
  const [page] = useObjections(WAITING).data?.pages ?? [];
  if (!page?.totalCount) return null;
  return (
    <section className="card group">
      <header>
        <h2>{w.objections.title}</h2>
        <span className="quiet">{page.totalCount}</span>
        <a className="one-by-one" href={address('admin', 'objections')}>
          {w.objections.all(page.totalCount)}
        </a>
      </header>
      <ul className="todo">
        {page.nodes.slice(0, SHOWN).map((one) => (
          <Line key={one.id} objection={one} />
        ))}
      </ul>
    </section>
  );
}

function Line({ objection: { number, status, receivedAt, candidate } }: { objection: Objection }) {
  return (
    <li>
      <div className="whose">
        <a href={address('people', candidate.id)}>{candidate.name}</a>
        <span>{candidate.branch.name}</span>
      </div>
      <div className="what">
        {w.objections.what(number, word('ObjectionStatus', status), ago(minuteOf(receivedAt).slice(0, 10)))}
      </div>
      <a
        className="settle own"
        href={address('admin', 'objections')}
        aria-label={w.objections.answerTo(number)}
      >
        {w.objections.answer}
      </a>
    </li>
  );
}
