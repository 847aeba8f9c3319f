import type { Meeting } from '../meeting';
import { factsOf } from './facts';
import { PapersOf } from './PapersOf';
import { Resolved } from './Resolved';
import { Signatures } from './Signatures';
import { VotesTable } from './VotesTable';
import { w } from './words';

/** The minutes, for the screen and for paper. */
export function Minutes({ meeting }: { meeting: Meeting }) {
  const votes = meeting.votes.nodes;
  return (
    <section className="card">
      <h2>
        {meeting.branch.name} {w.title}
      </h2>
      <dl className="facts">
        {factsOf(meeting).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <PapersOf meeting={meeting} />
      </dl>
      {meeting.minutes && <p className="minutes">{meeting.minutes}</p>}
      {votes.length ? <VotesTable votes={votes} /> : <p className="quiet">{w.noVote}</p>}
      {votes.map((vote) => (
        <Resolved key={vote.id} vote={vote} />
      ))}
      <Signatures />
    </section>
  );
}
