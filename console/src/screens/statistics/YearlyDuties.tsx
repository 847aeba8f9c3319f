import { Empty } from '../../parts/states';
import { FiguresTable } from './FiguresTable';
import type { WorkFigures } from './useWork';
import { w } from './workWords';

/** When each committee analysed its activists in the year, and issued its report; who owes it is first. */
export function YearlyDuties({ found: { yearlyDuties, until } }: { found: WorkFigures }) {
  const { title, note, committee, analysed, reported, owed, none } = w.duties;
  const done = (on: string | null) => on ?? <span className="late">{owed}</span>;
  return (
    <section className="card">
      <h3>{title}</h3>
      <p className="muted">{note(until.slice(0, 4))}</p>
      {yearlyDuties.length ? (
        <FiguresTable
          label={title}
          titles={[committee, analysed, reported]}
          rows={yearlyDuties.map(({ organization, analysedOn, reportedOn }) => ({
            key: organization?.id ?? '',
            cells: [organization?.name, done(analysedOn), done(reportedOn)],
          }))}
        />
      ) : (
        <Empty>{none}</Empty>
      )}
    </section>
  );
}
