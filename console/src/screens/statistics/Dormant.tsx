import { Empty } from '../../parts/states';
import { countedPeople } from './countedPeople';
import { FigureLink } from './FigureLink';
import { FiguresTable } from './FiguresTable';
import type { WorkFigures } from './useWork';
import { w } from './workWords';

/** The branches that admitted nobody for years, those with most people on the way first. */
export function Dormant({ found: { dormant } }: { found: WorkFigures }) {
  const { title, branch, admitted, activist, people, none } = w.dormant;
  return (
    <section className="card">
      <h3>
        {title} <small>{dormant.length}</small>
      </h3>
      {dormant.length ? (
        <FiguresTable
          label={title}
          titles={[branch, admitted, activist, people]}
          rows={dormant.map(({ organization, lastAdmittedOn, lastActivistOn, count }) => ({
            key: organization?.id ?? '',
            cells: [
              organization?.name,
              lastAdmittedOn ?? '·',
              lastActivistOn ?? '·',
              <FigureLink
                key="people"
                figure={count}
                href={countedPeople(organization?.id)({ status: 'ACTIVE' })}
              />,
            ],
          }))}
        />
      ) : (
        <Empty>{none}</Empty>
      )}
    </section>
  );
}
