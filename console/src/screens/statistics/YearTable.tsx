import { StatisticsDocument, type StatisticsQueryVariables } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { Columns } from '../../parts/charts/Columns';
import { TableBox } from '../../parts/PlainTable';
import { saveTable } from '../../parts/tables';
import { go, usePlace } from '../../shell/place';
import { ARRIVALS, arrivedWithin } from './arrivalSteps';
import { countedPeople } from './countedPeople';
import { FigureLink } from './FigureLink';
import { wholeYear } from './ranges';
import { w } from './yearlyWords';
import type { YearFigures } from './years';

const TITLES = ARRIVALS.map(({ field }) => w.arrivals[field]);

interface Props {
  rows: YearFigures[];
  /** The year that is looked at more closely below. */
  year: number;
  variables: StatisticsQueryVariables;
}
/** Who arrived at each step, by year: as columns, and below them as figures. */
export function YearTable({ rows, year, variables }: Props) {
  const save = () =>
    saveTable(w.fileName, [
      [w.year, ...TITLES],
      ...rows.map((row) => [row.year, ...ARRIVALS.map(({ field }) => row.figures[field])]),
    ]);
  return (
    <section className="card">
      <div className="filters">
        <h2 className="grow">{w.title}</h2>
        <button type="button" onClick={save}>
          {w.save}
        </button>
        <AsGraphQL document={StatisticsDocument} variables={variables} />
      </div>
      <Columns
        title={w.chart}
        // The chart leaves out a label's first two characters, which in a month are its century.
        labels={rows.map((row) => `  ${row.year}`)}
        series={ARRIVALS.map(({ field }) => ({
          name: w.arrivals[field],
          values: rows.map((row) => row.figures[field]),
        }))}
      />
      <TableBox label={w.table}>
        <table className="years">
          <thead>
            <tr>
              <th scope="col">{w.year}</th>
              {TITLES.map((title) => (
                <th key={title} scope="col" className="number">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...rows].reverse().map((row) => (
              <YearLine key={row.year} row={row} chosen={row.year === year} />
            ))}
          </tbody>
        </table>
      </TableBox>
    </section>
  );
}

function YearLine({ row, chosen }: { row: YearFigures; chosen: boolean }) {
  const { query } = usePlace();
  const link = countedPeople(query.organization);
  const choose = () => go('statistics', '', { ...query, year: String(row.year) });
  return (
    <tr className={chosen ? 'chosen' : ''}>
      <th scope="row">
        <button type="button" className="plain" aria-pressed={chosen} onClick={choose}>
          {row.year}
        </button>
      </th>
      {ARRIVALS.map((arrival) => (
        <td key={arrival.field} className="number">
          <FigureLink
            figure={row.figures[arrival.field]}
            href={link(arrivedWithin(arrival, wholeYear(row.year)))}
          />
        </td>
      ))}
    </tr>
  );
}
