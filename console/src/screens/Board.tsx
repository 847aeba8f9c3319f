import { useInfiniteQuery } from '@tanstack/react-query';
import { enums } from 'virtual:schema';
import { ask } from '../api';
import { BoardDocument, type BoardQuery, type CandidateFilter } from '../gql/graphql';
import { AsGraphQL, Empty, Trouble, Waiting, word } from '../parts';
import { address, go, t, usePlace } from '../place';

type Person = BoardQuery['candidates']['nodes'][number];
const STAGES = Object.keys(enums.Stage ?? {});
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

/** People by stage: a funnel, then cards, or a map of the half-years in which an opinion was written. */
export function Board() {
  const { query } = usePlace();
  const filter: CandidateFilter = { status: ['ACTIVE'], ...(query.organization && { organization: query.organization }) };
  const read = useInfiniteQuery({
    queryKey: ['board', filter], initialPageParam: null as string | null,
    queryFn: ({ pageParam }): Promise<BoardQuery> => ask(BoardDocument, { filter, after: pageParam }),
    getNextPageParam: (last) => (last.candidates.pageInfo.hasNextPage ? last.candidates.pageInfo.endCursor : undefined),
  });
  const people = read.data?.pages.flatMap((page) => page.candidates.nodes) ?? [];
  const set = (change: Record<string, string>) => go('board', '', { ...query, ...change });
  return (
    <section className="card">
      <div className="filters">
        {(['cards', 'map'] as const).map((view) => <button key={view} className="chip" aria-pressed={(query.view ?? 'cards') === view} onClick={() => set({ view })}>{view === 'cards' ? t('看板', 'Cards') : t('半年考察', 'Half-years')}</button>)}
        <span className="grow" />
        {read.hasNextPage && <button onClick={() => void read.fetchNextPage()} disabled={read.isFetchingNextPage}>{t(`已列 ${people.length} 人,再看 100 人`, `${people.length} shown, 100 more`)}</button>}
        <AsGraphQL document={BoardDocument} variables={{ filter, after: null }} />
      </div>
      {read.isPending ? <Waiting /> : read.isError ? <Trouble fault={read.error} again={() => void read.refetch()} /> : !people.length ? <Empty>{t('没有在办人员。', 'Nobody is under way.')}</Empty>
        : query.view === 'map' ? <HalfYears people={people} /> : <Cards people={people} />}
    </section>
  );
}

function Cards({ people }: { people: Person[] }) {
  return (
    <div className="lanes" tabIndex={0} role="region" aria-label={t('看板', 'Board')}>{STAGES.map((stage) => {
      const here = people.filter((p) => p.stage === stage);
      return <section key={stage} className="lane"><h3>{word('Stage', stage)} <small>{here.length}</small></h3>
        <ul>{here.map((p) => <li key={p.id}><a href={address('people', p.id)}>{p.name}</a><div className="quiet">{p.branch.name}</div>
          <div>{p.subStatus && <span className="badge task">{word('SubStatus', p.subStatus)}</span>}{p.nextDueOn && <span className={`badge ${p.nextDueOn < new Date().toISOString().slice(0, 10) ? 'error' : 'warning'}`}>{p.nextDueOn}</span>}</div></li>)}</ul></section>;
    })}</div>
  );
}

function HalfYears({ people }: { people: Person[] }) {
  const columns = halves();
  const owed = people.filter((p) => p.activistSince);
  if (!owed.length) return <Empty>{t('没有须考察的人员。', 'Nobody is to be observed.')}</Empty>;
  return (
    <div className="plain-table" tabIndex={0} role="region" aria-label={t('半年考察', 'Half-years')}>
      <p className="quiet">{t('每格为该半年内记录的意见数;空格而无斜线者尚无意见。是否合规以个人档案所列为准。', 'Each cell: opinions written in that half-year. Whether it satisfies the rules is said in the person’s file.')}</p>
      <table className="heat"><thead><tr><th scope="col">{t('姓名', 'Name')}</th><th scope="col">{t('阶段', 'Stage')}</th>{columns.map(([name]) => <th key={name} scope="col" className="number">{name}</th>)}</tr></thead>
        <tbody>{owed.map((p) => <tr key={p.id}><td><a href={address('people', p.id)}>{p.name}</a> <small>{p.branch.name}</small></td><td>{word('Stage', p.stage)}</td>
          {columns.map(([name, first, last]) => {
            const count = p.opinions.nodes.filter((o) => o.on >= first && o.on <= last).length, before = p.activistSince! > last;
            return <td key={name} className={`number ${before ? 'none' : count ? `heat-${Math.min(count, 3)}` : 'missing'}`}>{before ? '／' : count || t('无', 'none')}</td>;
          })}</tr>)}</tbody></table>
    </div>
  );
}
