import type { Figures } from '../../parts/useStatistics';
import { usePlace } from '../../shell/place';
import { word } from '../../shell/word';
import { countedPeople } from './countedPeople';
import { whomFilters, whomOf } from './whom';
import { w } from './words';

/** How many people there are: all, at each stage, and with something overdue. */
export function Tiles({ found }: { found: Figures }) {
  const { organization, whom } = usePlace((place) => place.query);
  const link = countedPeople(organization, whomFilters(whomOf(whom), found.since, found.until));
  return (
    <div className="tiles">
      <a className="tile" href={link({})}>
        <b>{found.count}</b>
        {w.people}
      </a>
      {found.stages.map(({ stage, count, overdue }) => (
        <a key={stage} className="tile" href={link({ stage })}>
          <b>{count}</b>
          {word('Stage', stage)}
          {!!overdue && <small className="late"> {w.late(overdue)}</small>}
        </a>
      ))}
      <a className={found.overdue ? 'tile bad' : 'tile'} href={link({ overdue: '1' })}>
        <b>{found.overdue}</b>
        {w.someLate}
      </a>
    </div>
  );
}
