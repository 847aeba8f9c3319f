import { useInfiniteQuery } from '@tanstack/react-query';
import { type CandidateFilter, DeparturesDocument, type DeparturesQuery } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { type Column, PlainTable } from '../../parts/PlainTable';
import type { Query } from '../../parts/people/filter';
import { MoreButton } from '../../parts/people/MoreButton';
import { everybodyOn, nextPageAfter } from '../../parts/people/pages';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { ask } from '../../shell/api';
import { today } from '../../shell/days';
import { address } from '../../shell/place';
import { onTheRoad } from './planFilter';
import { w } from './words';

type Leaver = DeparturesQuery['candidates']['nodes'][number];
interface Cell {
  row: Leaver;
}

const NameCell = ({ row }: Cell) => <a href={address('people', row.id)}>{row.name}</a>;

const InTimeCell = ({ row }: Cell) =>
  row.departure && (
    <>
      <time>{row.departure.admittedOn}</time>{' '}
      {row.departure.inTime ? (
        <span className="badge done">{w.departures.inTime}</span>
      ) : (
        <span className="badge error">{w.departures.late}</span>
      )}
    </>
  );

const CallsCell = ({ row }: Cell) => (
  <ul className="plan-people">
    {row.departure?.calls.map((call) => (
      <li key={call.transition}>
        {call.label}{' '}
        {call.beginBy ? (
          <time>{call.beginBy}</time>
        ) : (
          <span className="badge error">{w.departures.tooLate}</span>
        )}
      </li>
    ))}
  </ul>
);

const COLUMNS: Column<Leaver>[] = [
  { title: w.departures.name, Cell: NameCell },
  { title: w.departures.leaves, text: (row) => row.departure?.leavesOn },
  { title: w.departures.by, text: (row) => row.departure?.admittedBy },
  { title: w.departures.on, Cell: InTimeCell },
  { title: w.departures.calls, Cell: CallsCell },
];

/** Who leaves before they are a probationary member: whether there is time, and until when each step can be begun. */
export function Departures({ query }: { query: Query }) {
  const filter: CandidateFilter = {
    ...onTheRoad(query),
    stage: ['APPLICANT', 'ACTIVIST', 'DEVELOPMENT_TARGET'],
    expectedLeaveOn: { from: today(), to: null },
  };
  const read = useInfiniteQuery({
    queryKey: ['planning', 'departures', filter],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }): Promise<DeparturesQuery> =>
      ask(DeparturesDocument, { filter, after: pageParam }),
    getNextPageParam: nextPageAfter,
  });
  const leavers = read.data && everybodyOn(read.data.pages).filter((row) => row.departure);
  return (
    <section className="card">
      <div className="filters">
        <h2 className="grow">{w.departures.title}</h2>
        <AsGraphQL document={DeparturesDocument} variables={{ filter, after: null }} />
      </div>
      {read.isPending && <Waiting />}
      {read.isLoadingError && <Trouble fault={read.error} again={() => void read.refetch()} />}
      {leavers && !leavers.length && <Empty>{w.departures.nobody}</Empty>}
      {!!leavers?.length && (
        <PlainTable label={w.departures.title} columns={COLUMNS} rows={leavers}>
          <MoreButton pages={read}>{w.departures.more}</MoreButton>
        </PlainTable>
      )}
    </section>
  );
}
