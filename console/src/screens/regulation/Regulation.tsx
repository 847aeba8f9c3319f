import { useQuery } from '@tanstack/react-query';
import { RegulationDocument, type RegulationQuery } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { Tools } from '../../parts/Head';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { ask } from '../../shell/api';
import { t } from '../../shell/language';
import { address, go, usePlace } from '../../shell/place';
import { word } from '../../shell/word';
import '../../look/records.css';
import { saveTable } from '../../parts/tables';
import { Judge } from './Judge';
import { Process } from './Process';

type Page = RegulationQuery['regulation'];
interface Place {
  name: string;
  group: string;
  ids: string[];
}

/** Where each rule is judged: at a submission, at its decision, when something is recorded, or as a standing duty. */
function places(page: Page): Place[] {
  const ids = (guards: { id: string }[]) => guards.map((g) => g.id);
  return [
    ...page.transitions.flatMap((x) => [
      { group: t('上报', 'Submission'), name: x.label, ids: ids(x.guards) },
      { group: t('审批', 'Decision'), name: x.label, ids: ids(x.deciding) },
    ]),
    ...page.recordings.map((x) => ({ group: t('录入', 'Recording'), name: x.label, ids: ids(x.guards) })),
    ...page.tasks.map((x) => ({
      group: t('待办', 'Duty'),
      name: word('Stage', x.stage),
      ids: ids(x.guards),
    })),
  ].filter((place) => place.ids.length);
}
/** Articles in their order: Chinese numerals are counted, and what is no article comes last. */
const DIGITS = '零一二三四五六七八九';
function article(text: string): number {
  const said = /第([一二三四五六七八九十]+)条/.exec(text)?.[1];
  if (!said) return 1000;
  const [tens, ones] = said.includes('十') ? said.split('十') : ['', said];
  return (
    (said.includes('十') ? (tens ? DIGITS.indexOf(tens) : 1) * 10 : 0) + (ones ? DIGITS.indexOf(ones) : 0)
  );
}

export function Regulation() {
  const { query } = usePlace();
  const read = useQuery({
    queryKey: ['regulation'],
    queryFn: () => ask(RegulationDocument, {}),
    staleTime: Infinity,
  });
  if (read.isPending) return <Waiting />;
  if (read.isLoadingError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const page = read.data.regulation,
    all = places(page),
    text = (query.text ?? '').toLowerCase();
  const set = (change: Record<string, string>) => go('regulation', '', { ...query, ...change });
  const where = (id: string) => [
    ...new Set(all.filter((p) => p.ids.includes(id)).map((p) => `${p.group} · ${p.name}`)),
  ];
  const shown = page.guards
    .filter(
      (g) =>
        (query.edition === 'national'
          ? g.national
          : query.edition === 'manual'
            ? g.manual
            : query.edition === 'differs'
              ? g.manual !== g.national || g.article2014 !== g.article2026
              : true) &&
        (!query.rule || g.rule === query.rule || g.id === query.rule) &&
        (!query.at || where(g.id).includes(query.at)) &&
        (!text ||
          [g.id, g.rule, g.message, g.article2014, g.article2026].some((s) =>
            s.toLowerCase().includes(text),
          )),
    )
    .sort((a, b) => article(a.article2026) - article(b.article2026) || (a.id < b.id ? -1 : 1));
  const weight = (value?: string | null) =>
    value ? <span className={`badge ${value.toLowerCase()}`}>{word('Severity', value)}</span> : '—';
  const submission = t('上报', 'Submission'),
    editions: [string, string][] = [
      ['', t('两版全部', 'Both editions')],
      ['manual', word('Edition', 'MANUAL_2024')],
      ['national', word('Edition', 'NATIONAL_2026')],
      ['differs', t('两版不同', 'Where they differ')],
    ];
  return (
    <>
      <Tools>
        <button
          onClick={() =>
            saveTable(t('规程', 'regulation'), [
              [
                t('规则', 'Rule'),
                '2014',
                '2026',
                t('要求', 'What it asks'),
                'MANUAL_2024',
                'NATIONAL_2026',
                t('适用', 'Where'),
              ],
              ...shown.map((g) => [
                g.id,
                g.article2014,
                g.article2026,
                g.message,
                g.manual ?? '',
                g.national ?? '',
                where(g.id).join(';'),
              ]),
            ])
          }
        >
          {t('导出', 'Export')}
        </button>
        <button onClick={() => window.print()}>{t('打印', 'Print')}</button>
        <AsGraphQL document={RegulationDocument} variables={{}} />
      </Tools>
      <section className="card">
        <h2>{t('发展党员流程', 'The road')}</h2>
        <Process
          legs={page.transitions}
          chosen={query.at?.split(' · ')[1] ?? ''}
          href={(leg) =>
            address('regulation', '', {
              ...query,
              rule: '',
              at: query.at === `${submission} · ${leg.label}` ? '' : `${submission} · ${leg.label}`,
            })
          }
        />
      </section>
      <Judge />
      <section className="card">
        <div className="filters">
          <input
            type="search"
            value={query.text ?? ''}
            onChange={(e) => set({ text: e.target.value })}
            placeholder={t('搜索规则、条款、文字', 'Search rules, articles, words')}
            aria-label={t('搜索', 'Search')}
          />
          {editions.map(([slug, name]) => (
            <button
              key={slug}
              className="chip"
              aria-pressed={(query.edition ?? '') === slug}
              onClick={() => set({ edition: slug })}
            >
              {name}
            </button>
          ))}
          <select
            value={query.at ?? ''}
            onChange={(e) => set({ at: e.target.value })}
            aria-label={t('适用环节', 'Where it is judged')}
          >
            <option value="">{t('全部环节', 'Everywhere')}</option>
            {[...new Set(all.map((p) => `${p.group} · ${p.name}`))].map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
          {query.rule && (
            <button className="chip" aria-pressed onClick={() => set({ rule: '' })}>
              {query.rule} ✕
            </button>
          )}
          <span className="quiet">{t(`${shown.length} 条`, `${shown.length} rules`)}</span>
        </div>
        {!shown.length ? (
          <Empty>{t('没有符合条件的规则。', 'No rule matches.')}</Empty>
        ) : (
          <div className="plain-table" tabIndex={0} role="region" aria-label={t('规则', 'Rules')}>
            <table>
              <thead>
                <tr>
                  {[
                    t('2026年条款', 'Article 2026'),
                    t('2014年条款', 'Article 2014'),
                    t('要求', 'What it asks'),
                    t('操作手册', 'Manual'),
                    t('2026年细则', '2026 text'),
                    t('适用', 'Where it is judged'),
                    t('规则', 'Rule'),
                  ].map((h) => (
                    <th key={h} scope="col">
                      {h}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map((g) => (
                  <tr key={g.id}>
                    <td>{g.article2026}</td>
                    <td className="quiet">{g.article2014}</td>
                    <td>{g.message}</td>
                    <td>{weight(g.manual)}</td>
                    <td>{weight(g.national)}</td>
                    <td className="quiet">
                      {where(g.id).map((w) => (
                        <div key={w}>{w}</div>
                      ))}
                    </td>
                    <td>
                      <a href={address('regulation', '', { rule: g.rule })}>{g.rule}</a>
                      {g.id !== g.rule && <div className="quiet">{g.id.slice(g.rule.length)}</div>}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
    </>
  );
}
