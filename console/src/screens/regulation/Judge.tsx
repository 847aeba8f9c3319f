import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type CandidateFilter, JudgeDocument, type JudgeQuery, PeopleDocument } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { ProblemBadge } from '../../parts/ProblemBadge';
import { stateOf } from '../../parts/state';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { ask } from '../../shell/api';
import { today } from '../../shell/days';
import { t } from '../../shell/language';
import { address, go, usePlace } from '../../shell/place';
import { word } from '../../shell/word';

type Told = NonNullable<JudgeQuery['candidate']>['manual'];
const withDetail = (p: { message: string; detail?: string | null }) =>
  p.detail ? `${p.message}(${p.detail})` : p.message;

/** "Judge this person as of … under edition …": the same rules on another picture, both editions side by side. */
export function Judge() {
  const { query } = usePlace();
  const [name, setName] = useState('');
  const filter: CandidateFilter = { name };
  const found = useQuery({
    queryKey: ['find', name],
    queryFn: () => ask(PeopleDocument, { filter, after: null }),
    enabled: name.length > 0,
  });
  const on = query.day || today(),
    variables = { id: query.person ?? '', on };
  const read = useQuery({
    queryKey: ['judge', variables],
    queryFn: () => ask(JudgeDocument, variables),
    enabled: !!query.person,
  });
  const set = (change: Record<string, string>) => go('regulation', '', { ...query, ...change });
  const person = read.data?.candidate;
  return (
    <section className="card judge" aria-labelledby="judge-title">
      <div className="filters">
        <h2 id="judge-title" className="grow">
          {t('按某日、某版规定评判', 'Judge as of a day, under an edition')}
        </h2>
        {query.person && <AsGraphQL document={JudgeDocument} variables={variables} />}
      </div>
      <div className="filters">
        <input
          type="search"
          value={name}
          onChange={(e) => setName(e.target.value)}
          placeholder={t('姓名或拼音', 'Name or pinyin')}
          aria-label={t('评判谁', 'Whom to judge')}
        />
        {!!name &&
          found.data?.candidates.nodes.slice(0, 8).map((p) => (
            <button
              key={p.id}
              onClick={() => {
                setName('');
                set({ person: p.id });
              }}
            >
              {p.name} <small>{p.branch.name}</small>
            </button>
          ))}
        {!!name && found.data && !found.data.candidates.nodes.length && (
          <span className="quiet">{t('没有此人', 'Nobody of that name')}</span>
        )}
        <label>
          {t('评判日', 'As of')}{' '}
          <input type="date" value={on} onChange={(e) => set({ day: e.target.value })} />
        </label>
        {query.person && (
          <button className="plain" onClick={() => set({ person: '', day: '' })}>
            {t('清除', 'Clear')}
          </button>
        )}
      </div>
      {!query.person ? (
        <p className="quiet">
          {t(
            '选一个人,看当日的规定怎么说,新规定又会怎么说。不改动任何记录。',
            'Choose somebody: what the rules of the day say, and what the other edition would. Nothing is changed.',
          )}
        </p>
      ) : read.isPending ? (
        <Waiting />
      ) : read.isLoadingError ? (
        <Trouble fault={read.error} again={() => void read.refetch()} />
      ) : !person ? (
        <Empty>{t('没有此人,或不在您的管辖范围内。', 'There is no such person in your scope.')}</Empty>
      ) : (
        <>
          <h3>
            <a href={address('people', person.id)}>{person.name}</a>{' '}
            <small>
              {t(
                `${person.own.on} 适用:${word('Edition', person.own.edition)};现为${word('Stage', person.stage)}`,
                `on ${person.own.on} in force: ${word('Edition', person.own.edition)}; today ${word('Stage', person.stage)}`,
              )}
            </small>
          </h3>
          <div className="columns-two">
            {[person.manual, person.national].map((told) => (
              <Verdict
                key={told.edition}
                told={told}
                other={told === person.manual ? person.national : person.manual}
                own={told.edition === person.own.edition}
              />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

function Verdict({ told, other, own }: { told: Told; other: Told; own: boolean }) {
  const elsewhere = new Map(other.operations.map((o) => [o.section, o.state]));
  const differs = told.operations.filter((o) => elsewhere.get(o.section) !== o.state);
  return (
    <article className="verdict">
      <h4>
        {word('Edition', told.edition)}{' '}
        {own && <span className="badge done">{t('当日适用', 'in force that day')}</span>}
      </h4>
      <p>
        {t('当日阶段', 'Stage that day')} <b>{word('Stage', told.stage)}</b>
        {told.subStatus && ` · ${word('SubStatus', told.subStatus)}`}
        {told.status !== 'ACTIVE' && ` · ${word('CaseStatus', told.status)}`}
      </p>
      {told.nextSteps.map((s) => (
        <div key={s.transition}>
          <b>
            {s.label} → {word('Stage', s.target)}
          </b>{' '}
          {s.possible ? (
            <span className="badge done">{t('可办', 'possible')}</span>
          ) : (
            <span className="badge task">{t(`最早 ${s.earliest}`, `from ${s.earliest}`)}</span>
          )}
          <p>
            {s.problems.map((p, i) => (
              <ProblemBadge key={i} problem={{ ...p, message: withDetail(p) }} />
            ))}
          </p>
        </div>
      ))}
      {!!told.overdue.length && (
        <p>
          <b>{t('已超期', 'Overdue')}</b>{' '}
          {told.overdue.map((p, i) => (
            <ProblemBadge key={i} problem={p} />
          ))}
        </p>
      )}
      {!!told.deadlines.length && (
        <ul>
          {told.deadlines.map((d, i) => (
            <li key={i}>
              <time>{d.dueOn}</time> {d.message}{' '}
              <small>
                {d.rule} · {d.article}
              </small>
            </li>
          ))}
        </ul>
      )}
      {!!differs.length && (
        <details open>
          <summary>
            {t(
              `与另一版不同的操作 ${differs.length} 项`,
              `${differs.length} operations differ from the other edition`,
            )}
          </summary>
          <ul>
            {differs.map((o) => (
              <li key={o.section}>
                <kbd>{o.section}</kbd> {o.label}:{stateOf(o.state)}
                {o.problems[0] && (
                  <small>
                    {' '}
                    {o.problems[0].message} {o.problems[0].rule}
                  </small>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}
