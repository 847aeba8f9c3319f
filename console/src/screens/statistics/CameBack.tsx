import { useInfiniteQuery } from '@tanstack/react-query';
import { type ApprovalFilter, CameBackWithinDocument, type CameBackWithinQuery } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { useRegulation } from '../../parts/mend/mending';
import { type Column, PlainTable } from '../../parts/PlainTable';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { ask } from '../../shell/api';
import { address, go, usePlace } from '../../shell/place';
import { word } from '../../shell/word';
import { cameBackFilter } from './cameBackFilter';
import type { WorkFigures } from './useWork';
import { w } from './workWords';

const useCameBack = (filter: ApprovalFilter) =>
  useInfiniteQuery({
    queryKey: ['approvals', 'came-back-within', filter],
    queryFn: ({ pageParam }) => ask(CameBackWithinDocument, { filter, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ approvals: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
type Row = CameBackWithinQuery['approvals']['nodes'][number];

const COLUMNS: Column<Row>[] = [
  {
    title: w.back.person,
    Cell: ({ row: { candidate } }) => <a href={address('person', candidate.id)}>{candidate.name}</a>,
  },
  { title: w.back.branch, text: ({ candidate }) => candidate.branch.name },
  { title: w.decisions.kind, text: ({ kind }) => word('ApprovalKind', kind) },
  { title: w.back.decided, text: ({ decidedOn }) => decidedOn },
  { title: w.back.status, text: ({ status }) => word('ApprovalStatus', status) },
  { title: w.back.opinion, text: ({ opinion }) => opinion },
];

/** What came back of one kind, or with one rule unmet: who is behind a figure. */
export function CameBack({ found }: { found: WorkFigures }) {
  const { query } = usePlace();
  const filter = cameBackFilter(query, found.since, found.until);
  const read = useCameBack(filter);
  const guards = useRegulation().data?.regulation.guards ?? [];
  const rule = guards.find(({ id }) => id === query.rule)?.message ?? query.rule;
  const rows = read.data?.pages.flatMap(({ approvals }) => approvals.nodes) ?? [];
  return (
    <section className="card" aria-live="polite">
      <div className="filters">
        <h3 className="grow">
          {w.back.title(rule || word('ApprovalKind', query.kind))}{' '}
          <small>{read.data?.pages[0]?.approvals.totalCount}</small>
        </h3>
        <button
          type="button"
          onClick={() => go('statistics', '', { ...query, rule: '', kind: '', status: '' })}
        >
          {w.back.close}
        </button>
        <AsGraphQL document={CameBackWithinDocument} variables={{ filter, after: null }} />
      </div>
      {read.isPending && <Waiting />}
      {read.isLoadingError && <Trouble fault={read.error} again={() => void read.refetch()} />}
      {read.data && !rows.length && <Empty>{w.back.none}</Empty>}
      {rows.length > 0 && (
        <PlainTable label={w.back.title('')} columns={COLUMNS} rows={rows}>
          {read.hasNextPage && (
            <button type="button" onClick={() => void read.fetchNextPage()}>
              {w.back.more}
            </button>
          )}
        </PlainTable>
      )}
    </section>
  );
}
