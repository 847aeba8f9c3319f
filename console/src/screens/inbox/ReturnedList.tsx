import { useRef } from 'react';
import { CameBackDocument } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { SUBMITS, useReturned } from '../../parts/back/cameBack';
import { Note, Tools } from '../../parts/Head';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { ReturnedRow } from '../../parts/todo/ReturnedRow';
import { useMay } from '../../shell/may';
import { filterOf, type Query } from './filter';
import { InboxFilters } from './InboxFilters';
import { useInboxCounts } from './useInboxCounts';
import { w } from './words';

/** What came back and was not submitted again, the newest first, each with the superior's opinion. */
export function ReturnedList({ query }: { query: Query }) {
  const filter = filterOf(query);
  const read = useReturned(filter);
  const search = useRef<HTMLInputElement>(null);
  const submits = useMay()(SUBMITS);
  const name = query.name ?? '';
  const rows = read.data?.nodes.filter(({ candidate }) => candidate.name.includes(name)) ?? [];
  const counts = useInboxCounts(query, read.data && rows.length);
  return (
    <>
      <Note>{read.data && w.note.back(read.data.totalCount)}</Note>
      <Tools>
        <AsGraphQL document={CameBackDocument} variables={{ filter }} />
      </Tools>
      <section className="card inbox">
        <InboxFilters query={query} counts={counts} search={search} />
        {read.isPending && <Waiting />}
        {read.isLoadingError && <Trouble fault={read.error} again={() => void read.refetch()} />}
        {read.data && !rows.length && <Empty>{w.list.nothingBack}</Empty>}
        {rows.length > 0 && (
          <ul className="todo-list scrolled" tabIndex={0} aria-label={w.filters.moods.back}>
            {rows.map((row) => (
              <ReturnedRow key={row.id} of={row} branch={!submits} />
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
