import { useQuery } from '@tanstack/react-query';
import { acts, enums } from 'virtual:schema';
import { ask } from '../api';
import { PersonDocument } from '../gql/graphql';
import { AsGraphQL, Empty, ProblemBadge, Trouble, Waiting, word } from '../parts';
import { address, pick, t, usePlace } from '../place';
import { Operations } from './Operation';

const ACTS = new Map(acts.map((act) => [act.name, act.words]));

export function Person() {
  const { id } = usePlace();
  const read = useQuery({ queryKey: ['person', id], queryFn: () => ask(PersonDocument, { id }) });
  if (read.isPending) return <Waiting />;
  if (read.isError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const person = read.data.candidate;
  if (!person) return <Empty>{t('没有此人,或不在您的管辖范围内。', 'There is no such person in your scope.')}</Empty>;
  const stages = Object.keys(enums.Stage ?? {});
  const reached = stages.indexOf(person.stage);
  const facts: [string, string | null | undefined][] = [
    [t('支部', 'Branch'), person.branch.name], [t('性别', 'Sex'), word('Sex', person.sex)], [t('出生', 'Born'), person.birth], [t('证件号', 'ID number'), person.idNumberMasked],
    [t('学历', 'Education'), word('Education', person.education)], [t('单位', 'Unit'), person.unit], [t('申请日期', 'Applied'), person.appliedOn], [t('确定积极分子', 'Activist since'), person.activistSince],
    [t('列为发展对象', 'Listed'), person.listedOn], [t('预备期', 'Probation'), person.probation && `${person.probation.start} – ${person.probation.lastDay}`],
    [t('培养联系人', 'Mentors'), person.mentors.map((m) => m.member?.name).join('、')], [t('入党介绍人', 'Introducers'), person.introducers.map((m) => m.member?.name).join('、')],
  ];
  const owed = [...person.overdue, ...person.tasks, ...person.anomalies];
  return (
    <div className="person">
      <section className="card">
        <div className="filters"><a href={address('people')}>← {t('名册', 'People')}</a><span className="grow" /><button onClick={() => window.print()}>{t('打印', 'Print')}</button><AsGraphQL document={PersonDocument} variables={{ id }} /></div>
        <h2>{person.name} <small>{word('Stage', person.stage)}{person.subStatus && ' · ' + word('SubStatus', person.subStatus)} · {word('CaseStatus', person.status)}</small></h2>
        <ol className="road" aria-label={t('发展历程', 'The road')}>{stages.map((s, i) => <li key={s} aria-current={i === reached ? 'step' : undefined} className={i < reached ? 'past' : i === reached ? 'here' : ''}>{word('Stage', s)}</li>)}</ol>
        <dl>{facts.filter(([, value]) => value).map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
      </section>
      <section className="card"><h3>{t('下一步', 'Next')}</h3>
        {!person.nextSteps.length && <p className="quiet">{t('没有待办的下一步。', 'Nothing further.')}</p>}
        {person.nextSteps.map((step) => (
          <article key={step.transition}><h4>{step.label} → {word('Stage', step.target)} {step.possible ? <span className="badge done">{t('现在可以办', 'Possible now')}</span> : <span className="badge task">{t(`最早 ${step.earliest}`, `${step.earliest} at the earliest`)}</span>}</h4>
            <p>{step.problems.map((p, i) => <ProblemBadge key={i} problem={p} />)}</p></article>
        ))}
      </section>
      <section className="card"><h3>{t('欠缺与期限', 'Missing and due')}</h3>
        {!owed.length && !person.deadlines.length && <p className="quiet">{t('没有欠缺。', 'Nothing is missing.')}</p>}
        <ul>{owed.map((p, i) => <li key={i}><ProblemBadge problem={p} /></li>)}{person.deadlines.map((d, i) => <li key={'d' + i}><span className={d.overdue ? 'late' : ''}>{d.dueOn}</span> {d.message} <small>{d.rule} · {d.article}</small></li>)}</ul>
      </section>
      <Operations key={person.id} id={person.id} version={person.version} stage={person.stage} branch={person.branch.id} />
      <section className="card"><h3>{t('经过', 'Timeline')}</h3>
        <ol className="timeline">{person.timeline.nodes.map((e) => <li key={e.id}><time dateTime={e.on}>{e.on}</time><b>{pick(ACTS.get(e.act)) || e.act}</b>{e.kind && <span>{enums.Kind?.[e.kind] ? word('Kind', e.kind) : word('ApprovalKind', e.kind)}</span>}<span className="quiet">{e.by?.name}{e.by?.organization && ` · ${e.by.organization.name}`}{e.lateEntry && ` · ${t('补录', 'entered late')}`}</span></li>)}</ol>
      </section>
    </div>
  );
}
