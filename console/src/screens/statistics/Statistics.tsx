import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { StatisticsDocument, type StatisticsQuery, type StatisticsQueryVariables } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { Bars } from '../../parts/charts/Bars';
import { Columns } from '../../parts/charts/Columns';
import { Tools } from '../../parts/Head';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { ask } from '../../shell/api';
import { today } from '../../shell/days';
import { t } from '../../shell/language';
import { address, go, usePlace } from '../../shell/place';
import { word } from '../../shell/word';
import '../../look/records.css';
import { saveTable } from '../../parts/tables';
import { Yearly } from './Yearly';

type Found = StatisticsQuery['statistics'];
const ARRIVALS = [
  ['applied', 'applied', t('递交申请', 'Applied')],
  ['activists', 'activist', t('积极分子', 'Activists')],
  ['targets', 'listed', t('发展对象', 'Targets')],
  ['admitted', 'admitted', t('预备党员', 'Admitted')],
  ['converted', 'since', t('转正', 'Converted')],
] as const;
const endOf = (month: string) => {
  const [year, number] = month.split('-').map(Number);
  return `${month}-${new Date(year!, number!, 0).getDate()}`;
};
const yearsAgo = (years: number) => {
  const [year, rest] = [today().slice(0, 4), today().slice(4)];
  return `${Number(year) - years}${rest === '-02-29' ? '-02-28' : rest}`;
};
const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
/** Between which days somebody was born who is this old today. */
export const bornAt = (since: number | null | undefined, until: number | null | undefined) =>
  `${until === null || until === undefined ? '' : dayAfter(yearsAgo(until + 1))}..${since === null || since === undefined ? '' : yearsAgo(since)}`;

/** The figures of a branch or committee; every number leads to the people in it. */
export function Statistics() {
  const { query } = usePlace();
  const variables: StatisticsQueryVariables = {
    organization: query.organization || null,
    arrivals: query.from || query.to ? { from: query.from || null, to: query.to || null } : null,
  };
  const read = useQuery({
    queryKey: ['statistics', variables],
    queryFn: () => ask(StatisticsDocument, variables),
  });
  const set = (change: Record<string, string>) => go('statistics', '', { ...query, ...change });
  const found = read.data?.statistics;
  const here = (more: Record<string, string>) =>
    address('people', '', { organization: query.organization ?? '', status: 'counted', ...more });
  return (
    <>
      <Tools>
        <button disabled={!found} onClick={() => found && saveTable(t('统计', 'statistics'), tableOf(found))}>
          {t('导出', 'Export')}
        </button>
        <button onClick={() => window.print()}>{t('打印', 'Print')}</button>
        <AsGraphQL document={StatisticsDocument} variables={variables} />
      </Tools>
      <section className="card">
        <div className="filters">
          {(['', 'yearly'] as const).map((view) => (
            <button
              key={view}
              className="chip"
              aria-pressed={(query.view ?? '') === view}
              onClick={() => set({ view })}
            >
              {view ? t('年度报告', 'Yearly report') : t('现状与进展', 'Now and lately')}
            </button>
          ))}
          {!query.view && (
            <>
              <label>
                {t('自', 'From')}{' '}
                <input type="date" value={query.from ?? ''} onChange={(e) => set({ from: e.target.value })} />
              </label>
              <label>
                {t('至', 'to')}{' '}
                <input type="date" value={query.to ?? ''} onChange={(e) => set({ to: e.target.value })} />
              </label>
            </>
          )}
          {query.organization && (
            <button className="chip" aria-pressed onClick={() => set({ organization: '' })}>
              {found?.organizations[0]?.organization?.name ?? t('一个组织', 'One organization')} ✕
            </button>
          )}
        </div>
        {read.isLoadingError ? (
          <Trouble fault={read.error} again={() => void read.refetch()} />
        ) : !found ? (
          <Waiting />
        ) : (
          <div className="tiles">
            <a className="tile" href={here({})}>
              <b>{found.count}</b>
              {t('人', 'people')}
            </a>
            {found.stages.map((s) => (
              <a key={s.stage} className="tile" href={here({ stage: s.stage })}>
                <b>{s.count}</b>
                {word('Stage', s.stage)}
                {!!s.overdue && (
                  <small className="late"> {t(`逾期 ${s.overdue}`, `${s.overdue} overdue`)}</small>
                )}
              </a>
            ))}
            <a className={found.overdue ? 'tile bad' : 'tile'} href={here({ overdue: '1' })}>
              <b>{found.overdue}</b>
              {t('有逾期', 'overdue')}
            </a>
          </div>
        )}
      </section>
      {query.view === 'yearly' ? (
        <Yearly />
      ) : (
        found &&
        (!found.count ? (
          <Empty>{t('没有人员可统计。', 'There is nobody to count.')}</Empty>
        ) : (
          <Figures found={found} here={here} />
        ))
      )}
    </>
  );
}

function Figures({ found, here }: { found: Found; here: (more: Record<string, string>) => string }) {
  const { query } = usePlace();
  const [name, setName] = useState('');
  const places = found.organizations.filter((o) => o.organization?.name.includes(name));
  const share = (count: number) => (found.count ? `${Math.round((count / found.count) * 1000) / 10}%` : '');
  const nameless = t('未填', 'Not on file');
  return (
    <>
      <section className="card">
        <Columns
          title={t(
            `每月进展(${found.since} 至 ${found.until})`,
            `Arrivals by month (${found.since} to ${found.until})`,
          )}
          labels={found.months.map((m) => m.month)}
          series={ARRIVALS.map(([field, , title]) => ({
            name: title,
            values: found.months.map((m) => m[field]),
          }))}
        />
        <details>
          <summary>{t('数字', 'The figures')}</summary>
          <Months found={found} here={here} />
        </details>
      </section>
      <div className="columns-two">
        <section className="card">
          <Bars
            title={t('年龄', 'Age')}
            bars={found.ages.map((a) => ({
              key: String(a.since),
              label:
                a.since === null
                  ? t(`${a.until} 岁及以下`, `up to ${a.until}`)
                  : a.until === null
                    ? t(`${a.since} 岁及以上`, `${a.since} and over`)
                    : `${a.since}–${a.until}`,
              value: a.count,
              note: share(a.count),
              href: here({ born: bornAt(a.since, a.until) }),
            }))}
          />
        </section>
        <section className="card">
          <Bars
            title={t('学历', 'Education')}
            bars={found.educations.map((e) => ({
              key: e.education ?? '',
              label: word('Education', e.education) || nameless,
              value: e.count,
              note: share(e.count),
              href: e.education ? here({ education: e.education }) : undefined,
            }))}
          />
        </section>
        <section className="card">
          <Bars
            title={t('性别', 'Sex')}
            bars={found.sexes.map((s) => ({
              key: s.sex ?? '',
              label: word('Sex', s.sex) || nameless,
              value: s.count,
              note: share(s.count),
              href: s.sex ? here({ sex: s.sex }) : undefined,
            }))}
          />
        </section>
        <section className="card">
          <Bars
            title={t('民族', 'Ethnicity')}
            bars={found.ethnicities.slice(0, 12).map((e) => ({
              key: e.ethnicity ?? '',
              label: e.ethnicity || nameless,
              value: e.count,
              note: share(e.count),
              href: e.ethnicity ? here({ ethnicity: e.ethnicity }) : undefined,
            }))}
          />
        </section>
      </div>
      {!!found.overdue && (
        <section className="card">
          <Bars
            title={t('各支部逾期(红)与人数', 'Overdue (red) of the people, by branch')}
            bars={[...found.organizations]
              .filter((o) => o.overdue)
              .sort((a, b) => b.overdue - a.overdue)
              .slice(0, 20)
              .map((o) => ({
                key: o.organization?.id ?? '',
                label: o.organization?.name ?? '',
                value: o.count,
                of: o.overdue,
                note: t(`逾期 ${o.overdue}`, `${o.overdue} overdue`),
                href: here({ organization: o.organization?.id ?? '', overdue: '1' }),
              }))}
          />
        </section>
      )}
      <section className="card">
        <div className="filters">
          <h2 className="grow">
            {t('各支部', 'By branch')} <small>{places.length}</small>
          </h2>
          <input
            type="search"
            value={name}
            onChange={(e) => setName(e.target.value)}
            placeholder={t('支部名称', 'Name of a branch')}
            aria-label={t('支部名称', 'Name of a branch')}
          />
        </div>
        <div className="plain-table" tabIndex={0} role="region" aria-label={t('各支部', 'By branch')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('支部', 'Branch')}</th>
                {found.stages.map((s) => (
                  <th key={s.stage} scope="col" className="number">
                    {word('Stage', s.stage)}
                  </th>
                ))}
                <th scope="col" className="number">
                  {t('合计', 'Total')}
                </th>
                <th scope="col" className="number">
                  {t('有逾期', 'Overdue')}
                </th>
              </tr>
            </thead>
            <tbody>
              {places.map((o) => {
                const of = o.organization?.id ?? '';
                return (
                  <tr key={of}>
                    <td>
                      <a href={address('statistics', '', { ...query, organization: of })}>
                        {o.organization?.name}
                      </a>
                    </td>
                    {o.stages.map((s) => (
                      <td key={s.stage} className="number">
                        {s.count ? <a href={here({ organization: of, stage: s.stage })}>{s.count}</a> : '·'}
                      </td>
                    ))}
                    <td className="number">
                      <a href={here({ organization: of })}>{o.count}</a>
                    </td>
                    <td className="number">
                      {o.overdue ? (
                        <a className="late" href={here({ organization: of, overdue: '1' })}>
                          {o.overdue}
                        </a>
                      ) : (
                        '·'
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </section>
    </>
  );
}

function Months({ found, here }: { found: Found; here: (more: Record<string, string>) => string }) {
  return (
    <div className="plain-table" tabIndex={0} role="region" aria-label={t('每月数字', 'By month')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('月份', 'Month')}</th>
            {ARRIVALS.map(([field, , title]) => (
              <th key={field} scope="col" className="number">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...found.months].reverse().map((m) => (
            <tr key={m.month}>
              <th scope="row">{m.month}</th>
              {ARRIVALS.map(([field, day]) => (
                <td key={field} className="number">
                  {m[field] ? (
                    <a
                      href={here({
                        [day]: `${m.month}-01..${endOf(m.month)}`,
                        ...(field === 'converted' && { stage: 'FULL_MEMBER' }),
                      })}
                    >
                      {m[field]}
                    </a>
                  ) : (
                    '·'
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function tableOf(found: Found): unknown[][] {
  return [
    [
      t('支部', 'Branch'),
      ...found.stages.map((s) => word('Stage', s.stage)),
      t('合计', 'Total'),
      t('有逾期', 'Overdue'),
    ],
    ...found.organizations.map((o) => [
      o.organization?.name ?? '',
      ...o.stages.map((s) => s.count),
      o.count,
      o.overdue,
    ]),
    [],
    [t('月份', 'Month'), ...ARRIVALS.map(([, , title]) => title)],
    ...found.months.map((m) => [m.month, ...ARRIVALS.map(([field]) => m[field])]),
    [],
    [t('年龄', 'Age'), ''],
    ...found.ages.map((a) => [`${a.since ?? ''}–${a.until ?? ''}`, a.count]),
    [t('学历', 'Education'), ''],
    ...found.educations.map((e) => [word('Education', e.education), e.count]),
    [t('性别', 'Sex'), ''],
    ...found.sexes.map((s) => [word('Sex', s.sex), s.count]),
    [t('民族', 'Ethnicity'), ''],
    ...found.ethnicities.map((e) => [e.ethnicity ?? '', e.count]),
  ];
}
