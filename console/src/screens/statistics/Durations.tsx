import { usePlace } from '../../shell/place';
import { word } from '../../shell/word';
import { ARRIVALS, arrivedWithin } from './arrivalSteps';
import { countedPeople } from './countedPeople';
import { FigureLink } from './FigureLink';
import { FiguresTable } from './FiguresTable';
import type { WorkFigures } from './useWork';
import { w } from './workWords';

/** How long those took to each step who came to it; each number of people leads to them. */
export function Durations({ found: { durations, since, until } }: { found: WorkFigures }) {
  const link = countedPeople(usePlace((place) => place.query.organization));
  const { title, note, step, people, median, ninetieth } = w.durations;
  return (
    <>
      <h3>{title}</h3>
      <p className="muted">{note}</p>
      <FiguresTable
        label={title}
        titles={[step, people, median, ninetieth]}
        rows={durations.map((one) => {
          const arrival = ARRIVALS.find((a) => a.step === one.step)!;
          const href = link(arrivedWithin(arrival, `${since}..${until}`));
          return {
            key: one.step,
            cells: [
              word('Arrival', one.step),
              <FigureLink key="people" figure={one.count} href={href} />,
              w.days(one.median),
              w.days(one.ninetieth),
            ],
          };
        })}
      />
    </>
  );
}
