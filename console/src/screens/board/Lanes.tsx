import type { CandidateFilter, Stage } from '../../gql/graphql';
import { Due } from '../../parts/Due';
import { MoreButton } from '../../parts/people/MoreButton';
import { everybodyOn } from '../../parts/people/pages';
import { STAGES } from '../../parts/people/stages';
import { Trouble } from '../../parts/states';
import { address } from '../../shell/place';
import { word } from '../../shell/word';
import { type Person, useBoard } from './useBoard';
import { w } from './words';

/** A lane a stage; one alone when the address names it. */
export function Lanes({ filter, only }: { filter: CandidateFilter; only?: string }) {
  return (
    <section className="lanes" tabIndex={0} aria-label={w.lanes}>
      {STAGES.filter((stage) => !only || only === stage).map((stage) => (
        <Lane key={stage} filter={{ ...filter, stage: [stage] }} stage={stage} />
      ))}
    </section>
  );
}

function Lane({ filter, stage }: { filter: CandidateFilter; stage: Stage }) {
  const read = useBoard(filter);
  const people = everybodyOn(read.data?.pages ?? []);
  const total = read.data?.pages[0]?.candidates.totalCount ?? 0;
  return (
    <section className="lane">
      <h2>
        {word('Stage', stage)} <small>{total}</small>
      </h2>
      {read.isLoadingError ? (
        <Trouble fault={read.error} again={() => void read.refetch()} />
      ) : (
        <ul>
          {people.map((person) => (
            <Card key={person.id} person={person} />
          ))}
        </ul>
      )}
      <MoreButton pages={read}>{w.more(total - people.length)}</MoreButton>
    </section>
  );
}

const Card = ({ person }: { person: Person }) => (
  <li>
    <a href={address('people', person.id)}>{person.name}</a>
    <div className="quiet">{person.branch.name}</div>
    <div>
      {person.subStatus && <span className="badge task">{word('SubStatus', person.subStatus)}</span>}
      {(person.nextDueOn || person.overdueSince) && (
        <small>
          {w.due} <Due on={person.nextDueOn} lateSince={person.overdueSince} />
        </small>
      )}
    </div>
  </li>
);
