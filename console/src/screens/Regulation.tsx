import { useQuery } from '@tanstack/react-query';
import { ask } from '../api';
import { RegulationDocument, type RegulationQuery } from '../gql/graphql';
import { AsGraphQL, Empty, Trouble, Waiting, word } from '../parts';
import { go, t, usePlace } from '../place';

type Page = RegulationQuery['regulation'];
interface Place { name: string; group: string; ids: string[] }

/** Where each rule is judged: at a submission, at its decision, when something is recorded, or as a standing duty. */
function places(page: Page): Place[] {
  const ids = (guards: { id: string }[]) => guards.map((g) => g.id);
  return [
    ...page.transitions.flatMap((x) => [{ group: t('上报', 'Submission'), name: x.label, ids: ids(x.guards) }, { group: t('审批', 'Decision'), name: x.label, ids: ids(x.deciding) }]),
    ...page.recordings.map((x) => ({ group: t('录入', 'Recording'), name: x.label, ids: ids(x.guards) })),
    ...page.tasks.map((x) => ({ group: t('待办', 'Duty'), name: word('Stage', x.stage), ids: ids(x.guards) })),
  ].filter((place) => place.ids.length);
}

export function Regulation() {
  const { query } = usePlace();
  const read = useQuery({ queryKey: ['regulation'], queryFn: () => ask(RegulationDocument, {}), staleTime: Infinity });
  if (read.isPending) return <Waiting />;
  if (read.isError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const page = read.data.regulation, all = places(page), text = (query.text ?? '').toLowerCase(), national = query.edition === 'national';
  const set = (change: Record<string, string>) => go('regulation', '', { ...query, ...change });
  const shown = page.guards.filter((g) => (national ? g.national : g.manual)
    && (!query.at || all.some((p) => `${p.group} · ${p.name}` === query.at && p.ids.includes(g.id)))
    && (!text || [g.id, g.rule, g.message, g.article2014, g.article2026].some((s) => s.toLowerCase().includes(text))));
  return (
    <>
      <section className="card"><h2>{t('发展党员流程', 'The road')}</h2>
        <ol className="flow">{page.transitions.map((x) => (
          <li key={x.name}><div className="stop">{word('Stage', x.source)}</div>
            <button className="leg" aria-pressed={query.at === `${t('上报', 'Submission')} · ${x.label}`} onClick={() => set({ at: query.at === `${t('上报', 'Submission')} · ${x.label}` ? '' : `${t('上报', 'Submission')} · ${x.label}` })}>{x.label}<small>{t(`上报 ${x.guards.length} 条 · 审批 ${x.deciding.length} 条`, `${x.guards.length} to submit · ${x.deciding.length} to decide`)}</small></button></li>))}
          <li><div className="stop">{word('Stage', page.transitions.at(-1)?.target)}</div></li></ol>
      </section>
      <section className="card">
        <div className="filters">
          <input type="search" defaultValue={query.text} onChange={(e) => set({ text: e.target.value })} placeholder={t('搜索规则、条款、文字', 'Search rules, articles, words')} aria-label={t('搜索', 'Search')} />
          <button className="chip" aria-pressed={!national} onClick={() => set({ edition: '' })}>{word('Edition', 'MANUAL_2024')}</button>
          <button className="chip" aria-pressed={national} onClick={() => set({ edition: 'national' })}>{word('Edition', 'NATIONAL_2026')}</button>
          <select value={query.at ?? ''} onChange={(e) => set({ at: e.target.value })} aria-label={t('适用环节', 'Where it is judged')}><option value="">{t('全部环节', 'Everywhere')}</option>{[...new Set(all.map((p) => `${p.group} · ${p.name}`))].map((name) => <option key={name}>{name}</option>)}</select>
          <span className="quiet">{t(`${shown.length} 条`, `${shown.length} rules`)}</span><span className="grow" /><AsGraphQL document={RegulationDocument} variables={{}} />
        </div>
        {!shown.length ? <Empty>{t('没有符合条件的规则。', 'No rule matches.')}</Empty> : <div className="plain-table" tabIndex={0} role="region" aria-label={t('规则', 'Rules')}><table><thead><tr>{[t('规则', 'Rule'), t('要求', 'What it asks'), t('条款', 'Article'), t('轻重', 'Weight'), t('适用', 'Where it is judged')].map((h) => <th key={h} scope="col">{h}</th>)}</tr></thead>
          <tbody>{shown.map((g) => { const weight = national ? g.national : g.manual; return (
            <tr key={g.id}><td>{g.rule}<div className="quiet">{g.id}</div></td><td>{g.message}</td><td>{national ? g.article2026 : g.article2014}</td><td><span className={`badge ${String(weight).toLowerCase()}`}>{word('Severity', weight)}</span></td>
              <td className="quiet">{[...new Set(all.filter((p) => p.ids.includes(g.id)).map((p) => `${p.group} · ${p.name}`))].join(t(';', '; '))}</td></tr>); })}</tbody></table></div>}
      </section>
    </>
  );
}
