import { useInfiniteQuery } from '@tanstack/react-query';
import { enums } from 'virtual:schema';
import { ask } from '../api';
import { BoardDocument, type BoardQuery, type CandidateFilter, type Stage } from '../gql/graphql';
import { AsGraphQL, Empty, Trouble, Waiting, word } from '../parts';
import { address, go, t, usePlace } from '../place';

type Person = BoardQuery['candidates']['nodes'][number];
const STAGES = Object.keys(enums.Stage ?? {}) as Stage[];
/** The last six half-years of the calendar, oldest first, as [name, first day, last day]. */
function halves(): [string, string, string][] {
  const today = new Date(), found: [string, string, string][] = [];
  let year = today.getFullYear(), second = today.getMonth() >= 6;
  for (let n = 0; n < 6; n += 1) {
    found.unshift([t(`${year} ${second ? '下' : '上'}`, `${year} H${second ? 2 : 1}`), `${year}-${second ? '07-01' : '01-01'}`, `${year}-${second ? '12-31' : '06-30'}`]);
    if (!second) year -= 1;
    second = !second;
  }
  return found;
}

const open = (query: Record<string, string>): CandidateFilter => ({ status: ['ACTIVE', 'COMPLETED'], ...(query.organization && { organization: query.organization }) });
function useBoard(filter: CandidateFilter) {
  return useInfiniteQuery({
    queryKey: ['board', filter], initialPageParam: null as string | null,
    queryFn: ({ pageParam }): Promise<BoardQuery> => ask(BoardDocument, { filter, after: pageParam }),
    getNextPageParam: (last) => (last.candidates.pageInfo.hasNextPage ? last.candidates.pageInfo.endCursor : undefined),
  });
}

/** People by stage, soonest deadline first: a lane each, or a map of the half-years in which an opinion was written. */
export function Board() {
  const { query } = usePlace();
  const filter = open(query);
  const set = (change: Record<string, string>) => go('board', '', { ...query, ...change });
  return (
    <section className="card">
      <div className="filters">
        {(['cards', 'map'] as const).map((view) => <button key={view} className="chip" aria-pressed={(query.view ?? 'cards') === view} onClick={() => set({ view })}>{view === 'cards' ? t('看板', 'Cards') : t('半年考察', 'Half-years')}</button>)}
        <span className="grow" /><AsGraphQL document={BoardDocument} variables={{ filter, after: null }} />
      </div>
      {query.view === 'map' ? <HalfYears filter={{ ...filter, status: ['ACTIVE'], stage: ['ACTIVIST', 'DEVELOPMENT_TARGET'] }} /> : <div className="lanes" tabIndex={0} role="region" aria-label={t('看板', 'Board')}>{STAGES.map((stage) => <Lane key={stage} filter={{ ...filter, stage: [stage] }} stage={stage} />)}</div>}
    </section>
  );
}

const today = () => new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' });

function Lane({ filter, stage }: { filter: CandidateFilter; stage: Stage }) {
  const read = useBoard(filter);
  const people = read.data?.pages.flatMap((page) => page.candidates.nodes) ?? [];
  const total = read.data?.pages[0]?.candidates.totalCount ?? 0;
  return (
    <section className="lane"><h2>{word('Stage', stage)} <small>{total}</small></h2>
      {read.isError ? <Trouble fault={read.error} again={() => void read.refetch()} /> : <ul>{people.map((p) => <li key={p.id}><a href={address('people', p.id)}>{p.name}</a><div className="quiet">{p.branch.name}</div>
        <div>{p.subStatus && <span className="badge task">{word('SubStatus', p.subStatus)}</span>}{p.nextDueOn && <span className={`badge ${p.nextDueOn < today() ? 'error' : 'warning'}`}>{p.nextDueOn}</span>}</div></li>)}</ul>}
      {read.hasNextPage && <button onClick={() => void read.fetchNextPage()} disabled={read.isFetchingNextPage}>{t(`还有 ${total - people.length} 人`, `${total - people.length} more`)}</button>}
    </section>
  );
}

function HalfYears({ filter }: { filter: CandidateFilter }) {
  const read = useBoard(filter), columns = halves();
  if (read.isPending) return <Waiting />;
  if (read.isError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const owed = read.data.pages.flatMap((page) => page.candidates.nodes).filter((p) => p.activistSince);
  if (!owed.length) return <Empty>{t('没有须考察的人员。', 'Nobody is to be observed.')}</Empty>;
  const cell = (p: Person, first: string, last: string): [string, string] => {
    const count = p.opinions.nodes.filter((o) => o.on >= first && o.on <= last).length;
    if (count) return [`heat-${Math.min(count, 3)}`, String(count)];
    return p.activistSince! > first || last >= today() ? ['none', '—'] : ['missing', t('无', 'none')];
  };
  return (
    <div className="plain-table" tabIndex={0} role="region" aria-label={t('半年考察', 'Half-years')}>
      <p className="quiet">{t('每格为该半年内写下的意见数;满半年而无意见者标红。是否合规以个人档案所列为准。', 'Opinions written in each half-year; a whole past one without any is red. Whether it satisfies the rules is said in the person’s file.')}</p>
      <table className="heat"><thead><tr><th scope="col">{t('姓名', 'Name')}</th><th scope="col">{t('阶段', 'Stage')}</th>{columns.map(([name]) => <th key={name} scope="col" className="number">{name}</th>)}</tr></thead>
        <tbody>{owed.map((p) => <tr key={p.id}><td><a href={address('people', p.id)}>{p.name}</a> <small>{p.branch.name}</small></td><td>{word('Stage', p.stage)}</td>
          {columns.map(([name, first, last]) => { const [tone, text] = cell(p, first, last); return <td key={name} className={`number ${tone}`}>{text}</td>; })}</tr>)}</tbody></table>
      {read.hasNextPage && <button onClick={() => void read.fetchNextPage()} disabled={read.isFetchingNextPage}>{t('再看 30 人', '30 more')}</button>}
    </div>
  );
}
