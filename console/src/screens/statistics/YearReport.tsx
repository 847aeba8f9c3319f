import { TableBox } from '../../parts/PlainTable';
import { type BranchCount, branchesOf, type Kind, kindsOf } from './admittedKinds';
import { countedPeople } from './countedPeople';
import { FigureLink } from './FigureLink';
import { wholeYear } from './ranges';
import { share } from './share';
import type { Admitted } from './useAdmitted';
import { w } from './yearlyWords';

interface Props {
  people: Admitted[];
  year: number;
  organization: string;
}
type AdmittedLink = (more: Record<string, string> | null) => string | undefined;

/** Those admitted in a year, by kind and by branch; each number leads to the people behind it. */
export function YearReport({ people, year, organization }: Props) {
  const counted = countedPeople(organization);
  const link: AdmittedLink = (more) => (more ? counted({ admitted: wholeYear(year), ...more }) : undefined);
  return (
    <div className="columns-two">
      <KindTable kinds={kindsOf(people, year)} all={people.length} link={link} />
      <BranchTable branches={branchesOf(people)} link={link} />
    </div>
  );
}

const KindTable = ({ kinds, all, link }: { kinds: Kind[]; all: number; link: AdmittedLink }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{w.report.kind}</th>
        <th scope="col" className="number">
          {w.report.people}
        </th>
        <th scope="col" className="number">
          {w.report.share}
        </th>
      </tr>
    </thead>
    <tbody>
      {kinds.map(({ name, count, more }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td className="number">
            <FigureLink figure={count} href={link(more)} />
          </td>
          <td className="number">{share(count, all)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const BranchTable = ({ branches, link }: { branches: BranchCount[]; link: AdmittedLink }) => (
  <TableBox label={w.report.branches} short>
    <table>
      <thead>
        <tr>
          <th scope="col">{w.report.branch}</th>
          <th scope="col" className="number">
            {w.report.people}
          </th>
        </tr>
      </thead>
      <tbody>
        {branches.map(({ id, name, count }) => (
          <tr key={id}>
            <td>{name}</td>
            <td className="number">
              <FigureLink figure={count} href={link({ organization: id })} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </TableBox>
);
