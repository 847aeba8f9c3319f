import type { CandidateFilter } from '../../gql/graphql';
import { TableBox } from '../../parts/PlainTable';
import { MoreButton } from '../../parts/people/MoreButton';
import { everybodyOn } from '../../parts/people/pages';
import { w as shared } from '../../parts/people/words';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { today } from '../../shell/days';
import { address } from '../../shell/place';
import { word } from '../../shell/word';
import { type HalfYear, halfYears, writtenIn } from './halfYearOpinions';
import { type Person, useBoard } from './useBoard';
import { w } from './words';

/** A map of the half-years in which opinions were written of those who must be observed. */
export function HalfYears({ filter }: { filter: CandidateFilter }) {
  const read = useBoard(filter);
  if (read.isPending) return <Waiting />;
  if (read.isLoadingError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const observed = everybodyOn(read.data.pages).filter((person) => person.activistSince);
  if (!observed.length) return <Empty>{w.halfYears.nobody}</Empty>;
  return (
    <TableBox label={w.views.map}>
      <p className="quiet">{w.halfYears.legend}</p>
      <HeatTable people={observed} columns={halfYears(today())} />
      <MoreButton pages={read}>{w.halfYears.more}</MoreButton>
    </TableBox>
  );
}

const HeatTable = ({ people, columns }: { people: Person[]; columns: HalfYear[] }) => (
  <table className="heat">
    <thead>
      <tr>
        <th scope="col">{shared.columns.name}</th>
        <th scope="col">{shared.columns.stage}</th>
        {columns.map(({ name }) => (
          <th key={name} scope="col" className="number">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {people.map((person) => (
        <tr key={person.id}>
          <td>
            <a href={address('people', person.id)}>{person.name}</a> <small>{person.branch.name}</small>
          </td>
          <td>{word('Stage', person.stage)}</td>
          {columns.map((halfYear) => (
            <HeatCell key={halfYear.name} person={person} halfYear={halfYear} />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** Leads to the form of the opinion that the person's stage asks for. */
function HeatCell({ person, halfYear }: { person: Person; halfYear: HalfYear }) {
  const { tone, text, why } = writtenIn(person, halfYear, today());
  return (
    <td className={`number ${tone}`}>
      <a
        href={address('people', person.id, { do: person.stage === 'ACTIVIST' ? 'B4' : 'C3' })}
        title={why}
        aria-label={`${person.name} ${halfYear.name}: ${text} ${why}`}
      >
        {text}
      </a>
    </td>
  );
}
