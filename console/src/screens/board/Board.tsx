import { enums } from 'virtual:schema';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import {
  BoardDocument,
  type BoardQuery,
  type CandidateFilter,
  type Stage,
  StatisticsDocument,
} from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { Due } from '../../parts/Due';
import { Tools } from '../../parts/Head';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { ask } from '../../shell/api';
import { today } from '../../shell/days';
import { t } from '../../shell/language';
import { address, go, usePlace } from '../../shell/place';
import { word } from '../../shell/word';
import '../../look/records.css';
import { filterOf } from '../../parts/narrowed';

type Person = BoardQuery['candidates']['nodes'][number];
const STAGES = Object.keys(enums.Stage ?? {}) as Stage[];
/** The last six half-years of the calendar, oldest first, as [name, first day, last day]. */
function halves(): [string, string, string][] {
  const [thisYear, month] = today().split('-').map(Number),
    found: [string, string, string][] = [];
  let year = thisYear!,
    second = month! > 6;
  for (let n = 0; n < 6; n += 1) {
    found.unshift([
      t(`${year} ${second ? '下' : '上'}`, `${year} H${second ? 2 : 1}`),
      `${year}-${second ? '07-01' : '01-01'}`,
      `${year}-${second ? '12-31' : '06-30'}`,
    ]);
    if (!second) year -= 1;
    second = !second;
  }
  return found;
}

const BOARD: CandidateFilter['status'] = ['ACTIVE', 'COMPLETED'];
function useBoard(filter: CandidateFilter) {
  return useInfiniteQuery({
    queryKey: ['board', filter],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }): Promise<BoardQuery> => ask(BoardDocument, { filter, after: pageParam }),
    getNextPageParam: (last) =>
      last.candidates.pageInfo.hasNextPage ? last.candidates.pageInfo.endCursor : undefined,
  });
}
const VIEWS = [
  ['cards', t('看板', 'Cards')],
  ['list', t('列表', 'List')],
  ['map', t('半年考察', 'Half-years')],
] as const;

/** People by stage: the funnel of the road, and below it cards, a list, or a map of the half-years in which opinions were written. */
export function Board() {
  const { query } = usePlace();
  const filter: CandidateFilter = { ...filterOf({ ...query, stage: '' }), status: BOARD },
    view = query.view ?? 'cards';
  const set = (change: Record<string, string>) => go('board', '', { ...query, ...change });
  return (
    <>
      <Tools>
        <AsGraphQL document={BoardDocument} variables={{ filter, after: null }} />
      </Tools>
      <Funnel />
      <section className="card">
        <div className="filters">
          {VIEWS.map(([slug, name]) => (
            <button
              key={slug}
              className="chip"
              aria-pressed={view === slug}
              onClick={() => set({ view: slug === 'cards' ? '' : slug })}
            >
              {name}
            </button>
          ))}
          <input
            type="search"
            defaultValue={query.name}
            onKeyDown={(e) => {
              if (e.key === 'Enter') set({ name: e.currentTarget.value });
            }}
            placeholder={t('姓名,回车搜索', 'Name, then Enter')}
            aria-label={t('姓名', 'Name')}
          />
          <button
            className="chip"
            aria-pressed={!!query.overdue}
            onClick={() => set({ overdue: query.overdue ? '' : '1' })}
          >
            {t('有逾期', 'Overdue')}
          </button>
          {query.stage && (
            <button className="chip" aria-pressed onClick={() => set({ stage: '' })}>
              {word('Stage', query.stage)} ✕
            </button>
          )}
        </div>
        {view === 'map' ? (
          <HalfYears
            filter={{
              ...filter,
              status: ['ACTIVE'],
              stage:
                query.stage === 'DEVELOPMENT_TARGET' || query.stage === 'ACTIVIST'
                  ? [query.stage]
                  : ['ACTIVIST', 'DEVELOPMENT_TARGET'],
            }}
          />
        ) : view === 'list' ? (
          <List filter={{ ...filter, ...(query.stage && { stage: [query.stage as Stage] }) }} />
        ) : (
          <div className="lanes" tabIndex={0} role="region" aria-label={t('看板', 'Board')}>
            {STAGES.filter((stage) => !query.stage || query.stage === stage).map((stage) => (
              <Lane key={stage} filter={{ ...filter, stage: [stage] }} stage={stage} />
            ))}
          </div>
        )}
      </section>
    </>
  );
}

/** Label · centred bar · number, and between two stages the share that has come as far: each bar narrows what is below. */
function Funnel() {
  const { query } = usePlace();
  const variables = { organization: query.organization || null, arrivals: null };
  const read = useQuery({
    queryKey: ['statistics', variables],
    queryFn: () => ask(StatisticsDocument, variables),
  });
  if (!read.data) return null;
  const stages = read.data.statistics.stages,
    most = Math.max(1, ...stages.map((s) => s.count));
  return (
    <section className="card" aria-label={t('各阶段人数', 'People by stage')}>
      <ol className="funnel">
        {stages.map((s, n) => {
          const before = stages[n - 1]?.count,
            share = before && s.count <= before ? Math.round((s.count / before) * 100) : null;
          return (
            <li key={s.stage}>
              {n > 0 && (
                <span className="step-down" aria-hidden="true">
                  {share === null ? '↓' : `↓ ${share}%`}
                </span>
              )}
              <a
                href={address('board', '', { ...query, stage: query.stage === s.stage ? '' : s.stage })}
                aria-current={query.stage === s.stage ? 'true' : undefined}
                aria-label={t(
                  `${word('Stage', s.stage)} ${s.count} 人,逾期 ${s.overdue} 人${share === null ? '' : `,为上一阶段的 ${share}%`}`,
                  `${word('Stage', s.stage)}: ${s.count}, ${s.overdue} overdue${share === null ? '' : `, ${share}% of the stage before`}`,
                )}
              >
                <span className="name">{word('Stage', s.stage)}</span>
                <svg width="100%" height="22" aria-hidden="true">
                  <rect
                    x={`${50 - (s.count / most) * 50}%`}
                    width={`${(s.count / most) * 100}%`}
                    height="22"
                    rx="5"
                    className="whole"
                  />
                  {!!s.overdue && (
                    <rect
                      x={`${50 - (s.count / most) * 50}%`}
                      width={`${(s.overdue / most) * 100}%`}
                      height="22"
                      rx="5"
                      className="part"
                    />
                  )}
                </svg>
                <b className="figure">{s.count}</b>
                <small className={s.overdue ? 'late' : ''}>
                  {s.overdue ? t(`逾期 ${s.overdue}`, `${s.overdue} overdue`) : ''}
                </small>
              </a>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Lane({ filter, stage }: { filter: CandidateFilter; stage: Stage }) {
  const read = useBoard(filter);
  const people = read.data?.pages.flatMap((page) => page.candidates.nodes) ?? [];
  const total = read.data?.pages[0]?.candidates.totalCount ?? 0;
  return (
    <section className="lane">
      <h2>
        {word('Stage', stage)} <small>{total}</small>
      </h2>
      {read.isLoadingError ? (
        <Trouble fault={read.error} again={() => void read.refetch()} />
      ) : (
        <ul>
          {people.map((p) => (
            <li key={p.id}>
              <a href={address('people', p.id)}>{p.name}</a>
              <div className="quiet">{p.branch.name}</div>
              <div>
                {p.subStatus && <span className="badge task">{word('SubStatus', p.subStatus)}</span>}
                {p.nextDueOn && (
                  <small>
                    {t('期限', 'due')} <Due on={p.nextDueOn} />
                  </small>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {read.hasNextPage && (
        <button onClick={() => void read.fetchNextPage()} disabled={read.isFetchingNextPage}>
          {t(`还有 ${total - people.length} 人`, `${total - people.length} more`)}
        </button>
      )}
    </section>
  );
}

function List({ filter }: { filter: CandidateFilter }) {
  const read = useBoard(filter);
  if (read.isPending) return <Waiting />;
  if (read.isLoadingError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const people = read.data.pages.flatMap((page) => page.candidates.nodes),
    total = read.data.pages[0]!.candidates.totalCount;
  if (!people.length) return <Empty>{t('没有符合条件的人员。', 'Nobody matches.')}</Empty>;
  return (
    <div className="plain-table" tabIndex={0} role="region" aria-label={t('列表', 'List')}>
      <table>
        <thead>
          <tr>
            {[
              t('姓名', 'Name'),
              t('支部', 'Branch'),
              t('阶段', 'Stage'),
              t('进入本阶段', 'Since'),
              t('最近期限', 'Next due'),
              t('最近意见', 'Last opinion'),
            ].map((h) => (
              <th key={h} scope="col">
                {h}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((p) => (
            <tr key={p.id}>
              <td>
                <a href={address('people', p.id)}>{p.name}</a>
              </td>
              <td>{p.branch.name}</td>
              <td>
                {word('Stage', p.stage)}{' '}
                {p.subStatus && <span className="badge task">{word('SubStatus', p.subStatus)}</span>}
              </td>
              <td>{p.stageSince ?? '—'}</td>
              <td>
                <Due on={p.nextDueOn} />
              </td>
              <td>{p.opinions.nodes[0]?.on ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {read.hasNextPage && (
        <button onClick={() => void read.fetchNextPage()} disabled={read.isFetchingNextPage}>
          {t(`还有 ${total - people.length} 人`, `${total - people.length} more`)}
        </button>
      )}
    </div>
  );
}

function HalfYears({ filter }: { filter: CandidateFilter }) {
  const read = useBoard(filter),
    columns = halves();
  if (read.isPending) return <Waiting />;
  if (read.isLoadingError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const owed = read.data.pages.flatMap((page) => page.candidates.nodes).filter((p) => p.activistSince);
  if (!owed.length) return <Empty>{t('没有须考察的人员。', 'Nobody is to be observed.')}</Empty>;
  const cell = (p: Person, first: string, last: string): [string, string, string] => {
    const there = p.opinions.nodes.filter((o) => o.on >= first && o.on <= last),
      kinds = [...new Set(there.map((o) => word('OpinionKind', o.opinionKind)))].join('、');
    if (there.length) return [`heat-${Math.min(there.length, 3)}`, String(there.length), kinds];
    return p.activistSince! > first || last >= today()
      ? [
          'none',
          '—',
          last >= today()
            ? t('本半年,尚无意见', 'this half-year, none yet')
            : t('尚未成为积极分子', 'not an activist yet'),
        ]
      : ['missing', t('无', 'none'), t('满半年而无意见', 'a whole half-year without any')];
  };
  return (
    <div className="plain-table" tabIndex={0} role="region" aria-label={t('半年考察', 'Half-years')}>
      <p className="quiet">
        {t(
          '每格为该半年内写下的意见数;满半年而无意见者标红。点格子录入该人的考察意见;是否合规以个人档案所列为准。',
          'Opinions written in each half-year; a whole past one without any is red. A cell leads to the person’s inspection opinion; whether it satisfies the rules is said in the file.',
        )}
      </p>
      <table className="heat">
        <thead>
          <tr>
            <th scope="col">{t('姓名', 'Name')}</th>
            <th scope="col">{t('阶段', 'Stage')}</th>
            {columns.map(([name]) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {owed.map((p) => (
            <tr key={p.id}>
              <td>
                <a href={address('people', p.id)}>{p.name}</a> <small>{p.branch.name}</small>
              </td>
              <td>{word('Stage', p.stage)}</td>
              {columns.map(([name, first, last]) => {
                const [tone, text, why] = cell(p, first, last);
                return (
                  <td key={name} className={`number ${tone}`}>
                    <a
                      href={address('people', p.id, { do: p.stage === 'ACTIVIST' ? 'B4' : 'C3' })}
                      title={why}
                      aria-label={`${p.name} ${name}: ${text} ${why}`}
                    >
                      {text}
                    </a>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {read.hasNextPage && (
        <button onClick={() => void read.fetchNextPage()} disabled={read.isFetchingNextPage}>
          {t('再看 30 人', '30 more')}
        </button>
      )}
    </div>
  );
}
