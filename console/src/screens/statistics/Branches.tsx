import { useState } from 'react';
import { TableBox } from '../../parts/PlainTable';
import type { Figures } from '../../parts/useStatistics';
import { address, usePlace } from '../../shell/place';
import { word } from '../../shell/word';
import type { LinkTo } from './countedPeople';
import { FigureLink } from './FigureLink';
import { w } from './words';

type Branch = Figures['organizations'][number];

/** Each branch's people by stage, found by its name. */
export function Branches({ found, link }: { found: Figures; link: LinkTo }) {
  const [name, setName] = useState('');
  const branches = found.organizations.filter(({ organization }) => organization?.name.includes(name));
  return (
    <section className="card">
      <div className="filters">
        <h2 className="grow">
          {w.branches.title} <small>{branches.length}</small>
        </h2>
        <input
          type="search"
          value={name}
          onChange={(event) => setName(event.target.value)}
          placeholder={w.branches.search}
          aria-label={w.branches.search}
        />
      </div>
      <TableBox label={w.branches.title}>
        <table>
          <Titles stages={found.stages} />
          <tbody>
            {branches.map((branch) => (
              <Line key={branch.organization?.id ?? ''} branch={branch} link={link} />
            ))}
          </tbody>
        </table>
      </TableBox>
    </section>
  );
}

const Titles = ({ stages }: Pick<Figures, 'stages'>) => (
  <thead>
    <tr>
      <th scope="col">{w.branches.branch}</th>
      {[...stages.map(({ stage }) => word('Stage', stage)), w.branches.total, w.branches.overdue].map(
        (title) => (
          <th key={title} scope="col" className="number">
            {title}
          </th>
        ),
      )}
    </tr>
  </thead>
);

function Line({ branch, link }: { branch: Branch; link: LinkTo }) {
  const { query } = usePlace();
  const organization = branch.organization?.id ?? '';
  return (
    <tr>
      <td>
        <a href={address('statistics', '', { ...query, organization })}>{branch.organization?.name}</a>
      </td>
      {branch.stages.map(({ stage, count }) => (
        <td key={stage} className="number">
          <FigureLink figure={count} href={link({ organization, stage })} />
        </td>
      ))}
      <td className="number">
        <a href={link({ organization })}>{branch.count}</a>
      </td>
      <td className="number">
        <FigureLink figure={branch.overdue} href={link({ organization, overdue: '1' })} className="late" />
      </td>
    </tr>
  );
}
