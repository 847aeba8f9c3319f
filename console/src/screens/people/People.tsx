import { acts, enums } from 'virtual:schema';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PeopleDocument, type PeopleQuery } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { Due } from '../../parts/Due';
import { ActForm, titleOf } from '../../parts/form/Operation';
import { Tools } from '../../parts/Head';
import { filterOf, saidOf } from '../../parts/narrowed';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { ask } from '../../shell/api';
import { t } from '../../shell/language';
import { useMay } from '../../shell/may';
import { address, go, usePlace } from '../../shell/place';
import { word } from '../../shell/word';
import '../../look/records.css';

export function People() {
  const { query } = usePlace();
  const filter = filterOf(query);
  const read = useInfiniteQuery({
    queryKey: ['people', filter],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }): Promise<PeopleQuery> =>
      ask(PeopleDocument, { filter, after: pageParam, counted: !pageParam }),
    getNextPageParam: (last) =>
      last.candidates.pageInfo.hasNextPage ? last.candidates.pageInfo.endCursor : undefined,
  });
  const set = (change: Record<string, string>) => go('people', '', { ...query, ...change });
  const people = read.data?.pages.flatMap((page) => page.candidates.nodes) ?? [];
  return (
    <>
      <Tools>
        <AsGraphQL document={PeopleDocument} variables={{ filter, after: null, counted: true }} />
      </Tools>
      <Opening set={set} />
      <section className="card">
        <div className="filters">
          <input
            type="search"
            defaultValue={query.name}
            onKeyDown={(e) => {
              if (e.key === 'Enter') set({ name: e.currentTarget.value });
            }}
            placeholder={t('姓名,回车搜索', 'Name, then Enter')}
            aria-label={t('姓名', 'Name')}
          />
          <button className="chip" aria-pressed={!query.stage} onClick={() => set({ stage: '' })}>
            {t('全部阶段', 'All stages')}
          </button>
          {Object.keys(enums.Stage ?? {}).map((s) => (
            <button
              key={s}
              className="chip"
              aria-pressed={query.stage === s}
              onClick={() => set({ stage: s })}
            >
              {word('Stage', s)}
            </button>
          ))}
          <button
            className="chip"
            aria-pressed={!!query.overdue}
            onClick={() => set({ overdue: query.overdue ? '' : '1' })}
          >
            {t('有逾期', 'Overdue')}
          </button>
          {saidOf(query).map(([name, text]) => (
            <button key={name} className="chip" aria-pressed onClick={() => set({ [name]: '' })}>
              {text} ✕
            </button>
          ))}
          {read.data?.pages[0]?.candidates.totalCount !== undefined && (
            <span className="quiet" role="status">
              {t(
                `${read.data.pages[0].candidates.totalCount} 人`,
                `${read.data.pages[0].candidates.totalCount} people`,
              )}
            </span>
          )}
        </div>
        {read.isPending ? (
          <Waiting />
        ) : read.isLoadingError ? (
          <Trouble fault={read.error} again={() => void read.refetch()} />
        ) : !people.length ? (
          <Empty>{t('没有符合条件的人员。', 'Nobody matches.')}</Empty>
        ) : (
          <div className="plain-table" tabIndex={0} role="region" aria-label={t('名册', 'People')}>
            <table>
              <thead>
                <tr>
                  {[
                    t('姓名', 'Name'),
                    t('支部', 'Branch'),
                    t('阶段', 'Stage'),
                    t('进入本阶段', 'Since'),
                    t('下一期限', 'Next due'),
                    t('问题', 'Problems'),
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
                      {word('Stage', p.stage)}
                      {p.subStatus && <small> {word('SubStatus', p.subStatus)}</small>}
                    </td>
                    <td>{p.stageSince ?? '—'}</td>
                    <td>
                      <Due on={p.nextDueOn} />
                    </td>
                    <td>{p.problemCount || '—'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {read.hasNextPage && (
              <button onClick={() => void read.fetchNextPage()} disabled={read.isFetchingNextPage}>
                {t('再看 100 人', '100 more')}
              </button>
            )}
          </div>
        )}
      </section>
    </>
  );
}

/** A case is opened (A1), or an archived one of the own branch is found again by its full ID number (E2). */
function Opening({ set }: { set: (change: Record<string, string>) => void }) {
  const { query } = usePlace(),
    may = useMay();
  const [found, setFound] = useState<{ id: string; name: string } | null>(null);
  const act = acts.find((a) => a.name === query.act);
  if (!may('createCandidate')) return null;
  return (
    <section className="card">
      <div className="choose">
        {(['createCandidate', 'findArchivedByIdNumber'] as const).map((name) => (
          <button
            key={name}
            className="step"
            aria-pressed={query.act === name}
            onClick={() => {
              setFound(null);
              set({ act: query.act === name ? '' : name });
            }}
          >
            <kbd>{name === 'createCandidate' ? 'A1' : 'E2'}</kbd>{' '}
            {titleOf(acts.find((a) => a.name === name)!)}
          </button>
        ))}
        {found && (
          <a href={address('people', found.id)}>
            {t(`打开 ${found.name} 的档案`, `Open the file of ${found.name}`)} →
          </a>
        )}
      </div>
      {act && may(act.name) && (
        <ActForm key={act.name} act={act} fixed={{}} done={(told) => setFound(told.candidate ?? null)} />
      )}
    </section>
  );
}
