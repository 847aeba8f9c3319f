import { type AuditFilter, AuditTrailDocument } from '../../../gql/graphql';
import { AsGraphQL } from '../../../parts/AsGraphQL';
import { Tools } from '../../../parts/Head';
import { Empty, Trouble, Waiting } from '../../../parts/states';
import { useTabAddress } from '../useTabAddress';
import { auditFilter } from './auditFilter';
import { TrailFilters } from './TrailFilters';
import { TrailTable } from './TrailTable';
import { useTrail } from './useTrail';
import { Verification } from './Verification';
import { w } from './words';

/** The journal of every act; for auditors. */
export function Trail() {
  const filter = auditFilter(useTabAddress('audit').query);
  const read = useTrail(filter);
  if (read.isPending)
    return (
      <section className="card">
        <Waiting />
      </section>
    );
  const entries = read.data?.pages.flatMap((page) => page.auditTrail.nodes) ?? [];
  // Who sees nothing without a filter is no auditor: controls would only mislead.
  if (read.data && !entries.length && !Object.keys(filter).length) return <NoAuditor filter={filter} />;
  return (
    <section className="card">
      <TrailTools filter={filter} />
      <Verification />
      <TrailFilters filter={filter} entries={entries} />
      {read.isLoadingError ? (
        <Trouble fault={read.error} again={() => void read.refetch()} />
      ) : (
        <TrailTable entries={entries}>
          {read.hasNextPage && (
            <button
              type="button"
              onClick={() => void read.fetchNextPage()}
              disabled={read.isFetchingNextPage}
            >
              {w.more}
            </button>
          )}
        </TrailTable>
      )}
    </section>
  );
}

const TrailTools = ({ filter }: { filter: AuditFilter }) => (
  <Tools>
    <AsGraphQL document={AuditTrailDocument} variables={{ filter, after: null }} />
  </Tools>
);

const NoAuditor = ({ filter }: { filter: AuditFilter }) => (
  <section className="card">
    <TrailTools filter={filter} />
    <Empty sign="search">{w.auditorsOnly}</Empty>
  </section>
);
