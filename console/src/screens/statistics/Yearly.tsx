import { useQuery } from '@tanstack/react-query';
import {
  AdmittedDocument,
  type AdmittedQuery,
  type CandidateFilter,
  StatisticsDocument,
} from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { Columns } from '../../parts/charts/Columns';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { saveTable } from '../../parts/tables';
import { ask } from '../../shell/api';
import { today } from '../../shell/days';
import { t } from '../../shell/language';
import { address, go, usePlace } from '../../shell/place';
import { word } from '../../shell/word';

type Somebody = AdmittedQuery['candidates']['nodes'][number];
const YEARS = 5;
const FIELDS = [
  ['applied', 'applied', t('递交申请', 'Applied')],
  ['activists', 'activist', t('确定积极分子', 'Activists')],
  ['targets', 'listed', t('列为发展对象', 'Listed')],
  ['admitted', 'admitted', t('发展党员', 'Admitted')],
  ['converted', 'since', t('转正', 'Converted')],
] as const;
const HIGHER = ['COLLEGE', 'BACHELOR', 'MASTER', 'DOCTOR'];
const ageIn = (birth: string, year: number) =>
  year - Number(birth.slice(0, 4)) - (birth.slice(5) > '12-31' ? 1 : 0);

/** Every page of a year's admissions: a committee has hundreds, not thousands. */
async function everybody(filter: CandidateFilter): Promise<Somebody[]> {
  const found: Somebody[] = [];
  for (let after: string | null = null, more = true; more && found.length < 3000; ) {
    const page: AdmittedQuery['candidates'] = (await ask(AdmittedDocument, { filter, after })).candidates;
    found.push(...page.nodes);
    after = page.pageInfo.endCursor ?? null;
    more = page.pageInfo.hasNextPage;
  }
  return found;
}

/** 年度发展党员情况: the figures of the last years, and of one year who was admitted (Arts 11, 38). */
export function Yearly() {
  const { query } = usePlace();
  const last = Number(today().slice(0, 4)),
    year = Number(query.year) || last,
    organization = query.organization || null;
  const variables = { organization, arrivals: { from: `${last - YEARS + 1}-01-01`, to: today() } };
  const read = useQuery({
    queryKey: ['statistics', variables],
    queryFn: () => ask(StatisticsDocument, variables),
  });
  const filter: CandidateFilter = {
    status: ['ACTIVE', 'TRANSFERRING', 'COMPLETED'],
    admittedOn: { from: `${year}-01-01`, to: `${year}-12-31` },
    ...(organization && { organization }),
  };
  const list = useQuery({ queryKey: ['admitted', filter], queryFn: () => everybody(filter) });
  if (read.isPending) return <Waiting />;
  if (read.isLoadingError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const years = Array.from({ length: YEARS }, (_, i) => last - YEARS + 1 + i);
  const sum = (of: number, field: (typeof FIELDS)[number][0]) =>
    read.data.statistics.months
      .filter((m) => m.month.startsWith(String(of)))
      .reduce((total, m) => total + m[field], 0);
  const href = (of: number, day: string, field: string) =>
    address('people', '', {
      organization: organization ?? '',
      status: 'counted',
      [day]: `${of}-01-01..${of}-12-31`,
      ...(field === 'converted' && { stage: 'FULL_MEMBER' }),
    });
  const rows = years.map((of) => [of, ...FIELDS.map(([field]) => sum(of, field))]);
  return (
    <>
      <section className="card">
        <div className="filters">
          <h2 className="grow">{t('各年发展党员情况', 'Admission by year')}</h2>
          <button
            onClick={() =>
              saveTable(t('年度发展党员情况', 'admission-by-year'), [
                [t('年度', 'Year'), ...FIELDS.map(([, , title]) => title)],
                ...rows,
              ])
            }
          >
            {t('导出', 'Export')}
          </button>
          <AsGraphQL document={StatisticsDocument} variables={variables} />
        </div>
        <Columns
          title={t('各年', 'By year')}
          labels={years.map((y) => `  ${y}`)}
          series={FIELDS.map(([field, , title]) => ({
            name: title,
            values: years.map((of) => sum(of, field)),
          }))}
        />
        <div className="plain-table" tabIndex={0} role="region" aria-label={t('各年数字', 'Figures by year')}>
          <table className="years">
            <thead>
              <tr>
                <th scope="col">{t('年度', 'Year')}</th>
                {FIELDS.map(([field, , title]) => (
                  <th key={field} scope="col" className="number">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {[...years].reverse().map((of) => (
                <tr key={of} className={of === year ? 'chosen' : ''}>
                  <th scope="row">
                    <button
                      className="plain"
                      aria-pressed={of === year}
                      onClick={() => go('statistics', '', { ...query, year: String(of) })}
                    >
                      {of}
                    </button>
                  </th>
                  {FIELDS.map(([field, day]) => (
                    <td key={field} className="number">
                      {sum(of, field) ? <a href={href(of, day, field)}>{sum(of, field)}</a> : '·'}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section className="card">
        <div className="filters">
          <h2 className="grow">
            {t(`${year} 年发展党员`, `Admitted in ${year}`)} <small>{list.data?.length}</small>
          </h2>
          <button
            disabled={!list.data?.length}
            onClick={() =>
              list.data &&
              saveTable(t(`${year}年发展党员名单`, `admitted-${year}`), [
                [
                  t('姓名', 'Name'),
                  t('性别', 'Sex'),
                  t('出生', 'Born'),
                  t('民族', 'Ethnicity'),
                  t('学历', 'Education'),
                  t('职业', 'Occupation'),
                  t('申请', 'Applied'),
                  t('积极分子', 'Activist'),
                  t('发展对象', 'Listed'),
                  t('支部', 'Branch'),
                ],
                ...list.data.map((p) => [
                  p.name,
                  word('Sex', p.sex),
                  p.birth,
                  p.ethnicity,
                  word('Education', p.education),
                  p.occupation,
                  p.appliedOn,
                  p.activistSince,
                  p.listedOn,
                  p.branch.name,
                ]),
              ])
            }
          >
            {t('导出名单', 'Export the list')}
          </button>
          <AsGraphQL document={AdmittedDocument} variables={{ filter, after: null }} />
        </div>
        {list.isPending ? (
          <Waiting />
        ) : list.isLoadingError ? (
          <Trouble fault={list.error} again={() => void list.refetch()} />
        ) : !list.data.length ? (
          <Empty>{t('这一年没有发展党员。', 'Nobody was admitted in that year.')}</Empty>
        ) : (
          <Report people={list.data} year={year} organization={organization ?? ''} />
        )}
      </section>
    </>
  );
}

function Report({ people, year, organization }: { people: Somebody[]; year: number; organization: string }) {
  const admitted = `${year}-01-01..${year}-12-31`,
    all = people.length;
  const kinds: [string, Somebody[], Record<string, string> | null][] = [
    [t('合计', 'Total'), people, {}],
    [t('女', 'Women'), people.filter((p) => p.sex === 'FEMALE'), { sex: 'FEMALE' }],
    [t('少数民族', 'Ethnic minorities'), people.filter((p) => p.ethnicity && p.ethnicity !== '汉族'), null],
    [
      t('35 岁及以下', 'Up to 35'),
      people.filter((p) => ageIn(p.birth, year) <= 35),
      { born: `${year - 35}-01-01..` },
    ],
    [
      t('大专及以上', 'College and above'),
      people.filter((p) => HIGHER.includes(p.education ?? '')),
      { education: HIGHER.join(',') },
    ],
  ];
  const branches = [...new Map(people.map((p) => [p.branch.id, p.branch.name])).entries()]
    .map(([id, name]) => [id, name, people.filter((p) => p.branch.id === id).length] as const)
    .sort((a, b) => b[2] - a[2]);
  const link = (count: number, more: Record<string, string> | null) =>
    count && more ? (
      <a href={address('people', '', { organization, status: 'counted', admitted, ...more })}>{count}</a>
    ) : (
      count || '·'
    );
  return (
    <div className="columns-two">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('类别', 'Kind')}</th>
            <th scope="col" className="number">
              {t('人数', 'People')}
            </th>
            <th scope="col" className="number">
              {t('占比', 'Share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(([name, some, more]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="number">{link(some.length, more)}</td>
              <td className="number">{`${Math.round((some.length / all) * 1000) / 10}%`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="plain-table short" tabIndex={0} role="region" aria-label={t('各支部', 'By branch')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('支部', 'Branch')}</th>
              <th scope="col" className="number">
                {t('人数', 'People')}
              </th>
            </tr>
          </thead>
          <tbody>
            {branches.map(([id, name, count]) => (
              <tr key={id}>
                <td>{name}</td>
                <td className="number">{link(count, { organization: id })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
