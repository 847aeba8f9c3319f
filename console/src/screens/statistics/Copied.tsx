import { useInfiniteQuery } from '@tanstack/react-query';
import { CopiedTextsDocument, type CopiedTextsQuery } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { ask } from '../../shell/api';
import { address, usePlace } from '../../shell/place';
import { CopiedGroup } from './CopiedGroup';
import { w } from './copiedWords';
import { FigureLink } from './FigureLink';
import { FiguresTable } from './FiguresTable';

type Found = NonNullable<CopiedTextsQuery['copiedTexts']>;

const PAGE = 10;

/** What was written about several people in nearly the same words: how much of it each branch has, and the texts side by side. */
export function Copied() {
  const { organization, from, to } = usePlace((place) => place.query);
  const variables = {
    organization: organization || null,
    on: from || to ? { from: from || null, to: to || null } : null,
    first: PAGE,
  };
  const read = useInfiniteQuery({
    queryKey: ['statistics', 'copied', variables],
    queryFn: ({ pageParam }) => ask(CopiedTextsDocument, { ...variables, skip: pageParam }),
    initialPageParam: 0,
    getNextPageParam: ({ copiedTexts }, _, skipped) =>
      copiedTexts && skipped + PAGE < copiedTexts.totalGroups ? skipped + PAGE : null,
  });
  const pages = read.data?.pages.flatMap(({ copiedTexts }) => copiedTexts ?? []) ?? [];
  const found = pages[0];
  const groups = pages.flatMap((page) => page.groups);
  return (
    <>
      <section className="card">
        <div className="filters">
          <h2 className="grow">{w.title}</h2>
          <AsGraphQL document={CopiedTextsDocument} variables={{ ...variables, skip: 0 }} />
        </div>
        <p className="muted">{w.note}</p>
        {read.isPending && <Waiting />}
        {read.isLoadingError && <Trouble fault={read.error} again={() => void read.refetch()} />}
        {found && <ByBranch found={found} />}
      </section>
      {groups.map((group) => (
        <CopiedGroup key={`${group.texts[0]?.candidate?.id} ${group.texts[0]?.text}`} group={group} />
      ))}
      {read.hasNextPage && (
        <button type="button" disabled={read.isFetching} onClick={() => void read.fetchNextPage()}>
          {w.more}
        </button>
      )}
    </>
  );
}

function ByBranch({ found }: { found: Found }) {
  const { query } = usePlace();
  if (!found.count) return <Empty>{w.none}</Empty>;
  return (
    <>
      <p>{w.found(found.count, found.compared, found.totalGroups)}</p>
      {found.partial && <p className="muted">{w.partial}</p>}
      <FiguresTable
        label={w.title}
        titles={[w.branch, w.texts, w.people]}
        rows={found.organizations.map(({ organization, count, people }) => ({
          key: organization?.id ?? '',
          cells: [
            organization?.name ?? '·',
            <FigureLink
              key="texts"
              figure={count}
              href={
                organization ? address('statistics', '', { ...query, organization: organization.id }) : ''
              }
            />,
            people,
          ],
        }))}
      />
    </>
  );
}
