import { Empty } from '../../parts/states';
import { usePlace } from '../../shell/place';
import { word } from '../../shell/word';
import { countedPeople } from './countedPeople';
import { FiguresTable } from './FiguresTable';
import { share } from './share';
import type { WorkFigures } from './useWork';
import { w } from './workWords';

/** What was entered late, by kind of record, and the way to the people of whom something was. */
export function Entries({ found: { entries, since, until } }: { found: WorkFigures }) {
  const link = countedPeople(usePlace((place) => place.query.organization));
  const { title, note, people, kind, count, late, share: part, none } = w.entries;
  return (
    <section className="card">
      <div className="filters">
        <h3 className="grow">{title}</h3>
        {entries.some((one) => one.late) && <a href={link({ late: `${since}..${until}` })}>{people}</a>}
      </div>
      <p className="muted">{note}</p>
      {entries.length ? (
        <FiguresTable
          label={title}
          titles={[kind, count, late, part]}
          rows={entries.map((one) => ({
            key: one.kind,
            cells: [word('Kind', one.kind), one.count, one.late || '·', share(one.late, one.count)],
          }))}
        />
      ) : (
        <Empty>{none}</Empty>
      )}
    </section>
  );
}
