import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { JudgeDocument } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import type { Query } from '../../parts/people/filter';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { ask } from '../../shell/api';
import { today } from '../../shell/days';
import { address, go, usePlace } from '../../shell/place';
import { word } from '../../shell/word';
import { FindPerson } from './FindPerson';
import { Verdict } from './Verdict';
import { type Judged, verdictsOf } from './verdicts';
import { w } from './words';

/** "Judge this person as of … under edition …": the rules on another picture, both editions side by side. */
export function Judge() {
  const { query } = usePlace();
  const title = useId();
  const variables = { id: query.person ?? '', on: query.day || today() };
  const set = (change: Query) => go('regulation', '', { ...query, ...change });
  return (
    <section className="card judge" aria-labelledby={title}>
      <div className="filters">
        <h2 id={title} className="grow">
          {w.judge.title}
        </h2>
        {query.person && <AsGraphQL document={JudgeDocument} variables={variables} />}
      </div>
      <div className="filters">
        <FindPerson choose={(person) => set({ person })} />
        <label>
          {w.judge.asOf}{' '}
          <input type="date" value={variables.on} onChange={(event) => set({ day: event.target.value })} />
        </label>
        {query.person && (
          <button type="button" className="plain" onClick={() => set({ person: '', day: '' })}>
            {w.judge.clear}
          </button>
        )}
      </div>
      {query.person ? <Judgements variables={variables} /> : <p className="quiet">{w.judge.hint}</p>}
    </section>
  );
}

function Judgements({ variables }: { variables: { id: string; on: string } }) {
  const read = useQuery({
    queryKey: ['judge', variables],
    queryFn: () => ask(JudgeDocument, variables),
  });
  if (read.isPending) return <Waiting />;
  if (read.isLoadingError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const person = read.data.candidate;
  return person ? <BothEditions person={person} /> : <Empty>{w.judge.outOfScope}</Empty>;
}

const BothEditions = ({ person }: { person: Judged }) => (
  <>
    <h3>
      <a href={address('people', person.id)}>{person.name}</a>{' '}
      <small>
        {w.judge.inForce(person.own.on, word('Edition', person.own.edition), word('Stage', person.stage))}
      </small>
    </h3>
    <div className="columns-two">
      {verdictsOf(person).map((verdict) => (
        <Verdict key={verdict.judgement.edition} {...verdict} />
      ))}
    </div>
  </>
);
