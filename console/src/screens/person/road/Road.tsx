import type { Person } from '../types';
import type { Mark } from './mark';
import { RoadLine } from './RoadLine';
import { Stop } from './Stop';
import { SIGN } from './sign';
import { beginnings, placeOf, STAGES } from './stages';
import { w } from './words';
import './road.css';

/** The road as a picture: a line through the five stages, and below each its operations. */
export function Road({ person, picked }: { person: Person; picked?: string }) {
  const reached = STAGES.indexOf(person.stage);
  const began = beginnings(person);
  return (
    <section className="card">
      <h3>{w.title}</h3>
      <section className="road-scroll" tabIndex={0} aria-label={w.title}>
        <RoadLine reached={reached} />
        <ol className="stops">
          {STAGES.map((stage, n) => (
            <Stop
              key={stage}
              person={person}
              stage={stage}
              place={placeOf(n, reached)}
              since={n <= reached ? began[stage] : null}
              picked={picked}
            />
          ))}
        </ol>
      </section>
      <Legend />
    </section>
  );
}

function Legend() {
  return (
    <p className="legend quiet">
      {(Object.keys(SIGN) as Mark[]).map((mark) => (
        <span key={mark}>
          <i className={`dot ${mark}`} aria-hidden="true">
            {SIGN[mark]}
          </i>{' '}
          {w.marks[mark]}
        </span>
      ))}
    </p>
  );
}
