import type { TodayQuery } from '../../gql/graphql';
import { Mend } from '../../parts/mend/Mend';
import { ProblemBadge } from '../../parts/ProblemBadge';
import { today } from '../../shell/days';
import { address } from '../../shell/place';
import { word } from '../../shell/word';
import { type Duty, dutiesOf, firstDuty, type Person } from './duties';
import { Settle } from './Settle';
import { w } from './words';

interface Props {
  words: { title: string; none: string };
  people: TodayQuery['candidates'];
  /** Where everybody is, when there are more than are shown. */
  all: string;
  /** Deadlines after this day are not named. */
  last: string;
}
export function DutyGroup({ words, people: { nodes, totalCount }, all, last }: Props) {
  return (
    <section className="card group">
      <header>
        <h2>{words.title}</h2>
        <span className="quiet">{totalCount}</span>
      </header>
      {!nodes.length && <p className="quiet">{words.none}</p>}
      <ul className="todo">
        {nodes.map((person) => (
          <PersonLine key={person.id} person={person} last={last} />
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p>
          <a href={all}>{w.all(totalCount)}</a>
        </p>
      )}
    </section>
  );
}

const PersonLine = ({ person, last }: { person: Person; last: string }) => (
  <li>
    <div className="whose">
      <a href={address('people', person.id)}>{person.name}</a>
      <span>
        {word('Stage', person.stage)} · {person.branch.name}
      </span>
    </div>
    <div className="what">
      {dutiesOf(person, today(), last).map((duty) => (
        <DutyBadge key={duty.key} duty={duty} person={person} />
      ))}
    </div>
    <Settle person={person} problem={firstDuty(person)} />
  </li>
);

const DutyBadge = ({ duty: { problem, severity, due }, person }: { duty: Duty; person: Person }) => (
  <span>
    <ProblemBadge
      // Its day stands behind the badge, with how many days there are to it.
      problem={{ ...problem, dueOn: null, severity }}
      mend={<Mend problem={problem} person={person} />}
    />
    {due && <span className="due">{due}</span>}{' '}
  </span>
);
