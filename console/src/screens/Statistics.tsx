import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../api';
import { Bars, Columns } from '../charts';
import { StatisticsDocument, type StatisticsQueryVariables } from '../gql/graphql';
import { AsGraphQL, Empty, Trouble, Waiting, word } from '../parts';
import { address, go, t, usePlace } from '../place';
import { saveTable } from '../tables';

/** The figures of a branch or committee; every bar leads to the people in it. */
export function Statistics() {
  const { query } = usePlace();
  const variables: StatisticsQueryVariables = {
    organization: query.organization || null,
    arrivals: query.from || query.to ? { from: query.from || null, to: query.to || null } : null,
  };
  const read = useQuery({ queryKey: ['statistics', variables], queryFn: () => ask(StatisticsDocument, variables) });
  const [name, setName] = useState('');
  const set = (change: Record<string, string>) => go('statistics', '', { ...query, ...change });
  if (read.isError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const found = read.data?.statistics;
  const places = found?.organizations.filter((o) => o.organization?.name.includes(name)) ?? [];
  const here = (more: Record<string, string>) => address('people', '', { organization: query.organization ?? '', ...more });
  const share = (count: number) => (found?.count ? `${Math.round((count / found.count) * 1000) / 10}%` : '');
  return (
    <>
      <section className="card"><div className="filters">
        <label>{t('自', 'From')} <input type="date" value={query.from ?? ''} onChange={(e) => set({ from: e.target.value })} /></label>
        <label>{t('至', 'to')} <input type="date" value={query.to ?? ''} onChange={(e) => set({ to: e.target.value })} /></label>
        {query.organization && <button className="chip" aria-pressed onClick={() => set({ organization: '' })}>{found?.organizations[0]?.organization?.name ?? t('一个组织', 'One organization')} ✕</button>}
        <span className="grow" />
        <button disabled={!found} onClick={() => found && saveTable(t('统计', 'statistics'), [[t('支部', 'Branch'), ...found.stages.map((s) => word('Stage', s.stage)), t('合计', 'Total'), t('有逾期', 'Overdue')], ...found.organizations.map((o) => [o.organization?.name ?? '', ...o.stages.map((s) => s.count), o.count, o.overdue])])}>{t('导出', 'Export')}</button>
        <button onClick={() => window.print()}>{t('打印', 'Print')}</button>
        <AsGraphQL document={StatisticsDocument} variables={variables} />
      </div>
        {!found ? <Waiting /> : <div className="tiles">
          <a className="tile" href={here({})}><b>{found.count}</b>{t('人', 'people')}</a>
          {found.stages.map((s) => <a key={s.stage} className="tile" href={here({ stage: s.stage })}><b>{s.count}</b>{word('Stage', s.stage)}</a>)}
          <a className={found.overdue ? 'tile bad' : 'tile'} href={here({ overdue: '1' })}><b>{found.overdue}</b>{t('有逾期', 'overdue')}</a>
        </div>}
      </section>
      {found && (!found.count ? <Empty>{t('没有人员可统计。', 'There is nobody to count.')}</Empty> : <>
        <section className="card"><Columns title={t(`每月进展(${found.since} 至 ${found.until})`, `Arrivals by month (${found.since} to ${found.until})`)} labels={found.months.map((m) => m.month)} series={[
          { name: t('递交申请', 'Applied'), values: found.months.map((m) => m.applied) }, { name: t('积极分子', 'Activists'), values: found.months.map((m) => m.activists) },
          { name: t('发展对象', 'Targets'), values: found.months.map((m) => m.targets) }, { name: t('预备党员', 'Admitted'), values: found.months.map((m) => m.admitted) },
          { name: t('转正', 'Converted'), values: found.months.map((m) => m.converted) }]} /></section>
        <div className="columns-two">
          <section className="card"><Bars title={t('年龄', 'Age')} bars={found.ages.map((a) => ({ key: String(a.since), label: a.since === null ? t(`${a.until} 岁及以下`, `up to ${a.until}`) : a.until === null ? t(`${a.since} 岁及以上`, `${a.since} and over`) : `${a.since}–${a.until}`, value: a.count, note: share(a.count) }))} /></section>
          <section className="card"><Bars title={t('学历', 'Education')} bars={found.educations.map((e) => ({ key: e.education ?? '', label: word('Education', e.education) || t('未填', 'Not on file'), value: e.count, note: share(e.count) }))} /></section>
          <section className="card"><Bars title={t('性别', 'Sex')} bars={found.sexes.map((s) => ({ key: s.sex ?? '', label: word('Sex', s.sex) || t('未填', 'Not on file'), value: s.count, note: share(s.count) }))} /></section>
          <section className="card"><Bars title={t('民族', 'Ethnicity')} bars={found.ethnicities.slice(0, 12).map((e) => ({ key: e.ethnicity ?? '', label: e.ethnicity || t('未填', 'Not on file'), value: e.count, note: share(e.count) }))} /></section>
        </div>
        <section className="card"><div className="filters"><h2>{t('各支部', 'By branch')} <small>{places.length}</small></h2><input type="search" value={name} onChange={(e) => setName(e.target.value)} placeholder={t('支部名称', 'Name of a branch')} aria-label={t('支部名称', 'Name of a branch')} /></div>
          <div className="plain-table" tabIndex={0} role="region" aria-label={t('各支部', 'By branch')}><table><thead><tr><th scope="col">{t('支部', 'Branch')}</th>{found.stages.map((s) => <th key={s.stage} scope="col" className="number">{word('Stage', s.stage)}</th>)}<th scope="col" className="number">{t('合计', 'Total')}</th><th scope="col" className="number">{t('有逾期', 'Overdue')}</th></tr></thead>
            <tbody>{places.map((o) => <tr key={o.organization?.id}><td><a href={address('statistics', '', { ...query, organization: o.organization?.id ?? '' })}>{o.organization?.name}</a></td>
              {o.stages.map((s) => <td key={s.stage} className="number">{s.count ? <a href={address('people', '', { organization: o.organization?.id ?? '', stage: s.stage })}>{s.count}</a> : '·'}</td>)}<td className="number">{o.count}</td><td className={o.overdue ? 'number late' : 'number'}>{o.overdue || '·'}</td></tr>)}</tbody></table></div>
        </section></>)}
    </>
  );
}
