import { Columns } from '../../parts/charts/Columns';
import { TableBox } from '../../parts/PlainTable';
import type { Figures } from '../../parts/useStatistics';
import { ARRIVALS, arrivedWithin } from './arrivalSteps';
import type { LinkTo } from './countedPeople';
import { FigureLink } from './FigureLink';
import { wholeMonth } from './ranges';
import { w } from './words';

interface Props {
  found: Figures;
  link: LinkTo;
}
/** Who arrived at each step, by month: as columns, and below them as figures. */
export function Arrivals({ found, link }: Props) {
  return (
    <section className="card">
      <Columns
        title={w.months.title(found.since, found.until)}
        labels={found.months.map(({ month }) => month)}
        series={ARRIVALS.map(({ field }) => ({
          name: w.arrivals[field],
          values: found.months.map((month) => month[field]),
        }))}
      />
      <details>
        <summary>{w.months.figures}</summary>
        <Months found={found} link={link} />
      </details>
    </section>
  );
}

const Months = ({ found, link }: Props) => (
  <TableBox label={w.months.table}>
    <table>
      <thead>
        <tr>
          <th scope="col">{w.months.month}</th>
          {ARRIVALS.map(({ field }) => (
            <th key={field} scope="col" className="number">
              {w.arrivals[field]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...found.months].reverse().map((month) => (
          <tr key={month.month}>
            <th scope="row">{month.month}</th>
            {ARRIVALS.map((arrival) => (
              <td key={arrival.field} className="number">
                <FigureLink
                  figure={month[arrival.field]}
                  href={link(arrivedWithin(arrival, wholeMonth(month.month)))}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </TableBox>
);
