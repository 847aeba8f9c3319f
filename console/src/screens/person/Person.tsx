import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { PersonDocument, PhoneDocument, RecordsDocument } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { Tools } from '../../parts/Head';
import { ProblemBadge } from '../../parts/ProblemBadge';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { ask } from '../../shell/api';
import { today } from '../../shell/days';
import { t } from '../../shell/language';
import { address, usePlace } from '../../shell/place';
import { word } from '../../shell/word';
import '../../look/records.css';
import { Mend } from '../../parts/mend';
import { Acts, type Person as Someone } from './Acts';
import { Clocks } from './Clocks';
import { Records } from './Records';
import { Road } from './Road';
import { type OnFile, rowsOf } from './records';
import { Timeline } from './Timeline';

/** One person's file: where they stand, what runs, the road, every operation as a form, what is on file, and what was done. */
export function Person() {
  const { id, query } = usePlace();
  const read = useQuery({ queryKey: ['person', id], queryFn: () => ask(PersonDocument, { id }) });
  const records = useQuery({
    queryKey: ['records', id],
    queryFn: () => ask(RecordsDocument, { id }),
    refetchOnWindowFocus: false,
  });
  const asked = query.do ?? query.act;
  const ready = !!read.data?.candidate && !!records.data;
  useEffect(() => {
    if (asked && ready) document.getElementById('acts')?.scrollIntoView({ block: 'start' });
  }, [asked, query.record, ready]);
  if (read.isPending) return <Waiting />;
  if (read.isLoadingError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const person = read.data.candidate;
  if (!person)
    return <Empty>{t('没有此人,或不在您的管辖范围内。', 'There is no such person in your scope.')}</Empty>;
  const onFile = rowsOf(records.data);
  return (
    <div className="dossier">
      <Head person={person} onFile={onFile} />
      <Road person={person} picked={query.do} />
      <Acts person={person} onFile={onFile} />
      {records.isLoadingError ? (
        <Trouble fault={records.error} again={() => void records.refetch()} />
      ) : (
        <Records id={id} onFile={onFile} />
      )}
      <Timeline person={person} />
      <Signatures person={person} />
    </div>
  );
}

function Head({ person, onFile }: { person: Someone; onFile: OnFile[] }) {
  const facts: [string, ReactNode][] = [
    [t('支部', 'Branch'), person.branch.name],
    [t('上级', 'Superior'), person.branch.superior?.name],
    [t('性别', 'Sex'), word('Sex', person.sex)],
    [t('出生', 'Born'), person.birth],
    [t('证件号', 'ID number'), person.idNumberMasked],
    [t('手机', 'Phone'), <Phone key={person.id} id={person.id} />],
    [t('民族', 'Ethnicity'), person.ethnicity],
    [t('学历', 'Education'), word('Education', person.education)],
    [t('单位', 'Unit'), [person.unit, person.occupation].filter(Boolean).join(' ')],
    [t('户籍地', 'Registered in'), person.registrationPlace],
    [t('申请日期', 'Applied'), person.appliedOn],
    [t('确定积极分子', 'Activist since'), person.activistSince],
    [t('列为发展对象', 'Listed'), person.listedOn],
    [t('预备期', 'Probation'), person.probation && `${person.probation.start} – ${person.probation.lastDay}`],
    [t('党龄起', 'Standing since'), person.partyStandingSince],
    [t('培养联系人', 'Mentors'), person.mentors.map((m) => m.member?.name).join('、')],
    [t('入党介绍人', 'Introducers'), person.introducers.map((m) => m.member?.name).join('、')],
    [t('执行规定', 'Edition'), word('Edition', person.edition)],
    [
      t('流动人员', 'On the move'),
      person.isFloating && [person.outflowPlace, person.inflowPlace].filter(Boolean).join(' → '),
    ],
  ];
  return (
    <section className="card head">
      <Tools>
        <a href={address('people')}>← {t('名册', 'People')}</a>
        <a href={address('regulation', '', { person: person.id })}>
          {t('按某日、某版规定评判', 'Judge as of a day, under an edition')}
        </a>
        <button onClick={() => window.print()}>{t('打印', 'Print')}</button>
        <AsGraphQL document={PersonDocument} variables={{ id: person.id }} />
      </Tools>
      <h2>
        {person.name} <span className="badge stage">{word('Stage', person.stage)}</span>
        {person.subStatus && <span className="badge task">{word('SubStatus', person.subStatus)}</span>}
        {person.status !== 'ACTIVE' && (
          <span className="badge warning">{word('CaseStatus', person.status)}</span>
        )}
        {person.stageSource === 'ADJUSTED' && (
          <span className="badge warning">{word('StageSource', person.stageSource)}</span>
        )}
        {person.stageSince && <small> {t(`${person.stageSince} 起`, `since ${person.stageSince}`)}</small>}
      </h2>
      {!!(person.overdue.length + person.anomalies.length) && (
        <p>
          {person.overdue.map((p, i) => (
            <ProblemBadge
              key={i}
              problem={{ ...p, severity: 'ERROR' }}
              mend={<Mend problem={p} person={person} />}
            />
          ))}
          {person.anomalies.map((p, i) => (
            <ProblemBadge key={'a' + i} problem={p} mend={<Mend problem={p} person={person} />} />
          ))}
        </p>
      )}
      <Clocks person={person} onFile={onFile} />
      <dl className="facts">
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

/** Shown when it is asked for: a look at it in clear is an act, and the trail should say who wanted it, not who opened a file. */
function Phone({ id }: { id: string }) {
  const [wanted, setWanted] = useState(false);
  const read = useQuery({
    queryKey: ['phone', id],
    queryFn: () => ask(PhoneDocument, { id }),
    enabled: wanted,
    staleTime: Infinity,
  });
  if (read.isLoadingError)
    return (
      <span role="alert" className="problem">
        {read.error.message}
      </span>
    );
  if (read.data) return read.data.candidate?.phone || '—';
  return (
    <button
      className="bare"
      onClick={() => setWanted(true)}
      title={t('查看记入审计', 'The audit trail says who looked')}
    >
      {t('查看', 'Show')}
    </button>
  );
}

/** On paper only: who signs that the record is true. */
function Signatures({ person }: { person: Someone }) {
  return (
    <section className="signatures" aria-hidden="true">
      {[
        t('培养联系人 / 入党介绍人', 'Mentors / introducers'),
        t('党支部书记', 'Secretary of the branch'),
        t('上级党组织(盖章)', 'Superior organization (seal)'),
      ].map((who) => (
        <div key={who}>
          <span>{who}</span>
          <i />
          <span>{t('年  月  日', 'Date')}</span>
        </div>
      ))}
      <p>
        {t(
          `${person.name} · 发展党员全程纪实 · 打印于 ${today()}`,
          `${person.name} · record of admission · printed ${today()}`,
        )}
      </p>
    </section>
  );
}
