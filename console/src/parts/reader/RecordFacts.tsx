import { factsOf } from './factsOf';
import type { Paper } from './paper';

/** A record's own fields with their names: the short ones side by side, what was written at length below. */
export function RecordFacts({ paper }: { paper: Paper }) {
  const facts = factsOf(paper);
  const short = facts.filter(({ isLong }) => !isLong);
  return (
    <>
      {!!short.length && (
        <dl>
          {short.map(({ name, title, value }) => (
            <div key={name}>
              <dt>{title}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {facts
        .filter(({ isLong }) => isLong)
        .map(({ name, title, value }) => (
          <section key={name}>
            <h4>{title}</h4>
            <p>{value}</p>
          </section>
        ))}
    </>
  );
}
