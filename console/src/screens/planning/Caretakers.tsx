import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CaretakersDocument, type CaretakersQuery } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { type Column, PlainTable } from '../../parts/PlainTable';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { ask } from '../../shell/api';
import { address } from '../../shell/place';
import { word } from '../../shell/word';
import { w } from './words';

type Carried = NonNullable<CaretakersQuery['caretakers']>['members'][number];
type Row = Carried & { id: string };
interface Cell {
  row: Row;
}

const PAGE = 20;
const MOST = 100;

const NameCell = ({ row }: Cell) => <a href={address('people', '', { carer: row.id })}>{row.member?.name}</a>;

const RisksCell = ({ row }: Cell) =>
  row.risks.map((risk) => (
    <span key={risk} className={risk === 'GONE' || risk === 'BARRED' ? 'badge error' : 'badge task'}>
      {word('CaretakerRisk', risk)} {risk === 'LEAVING' && row.member?.leftOn}
    </span>
  ));

const COLUMNS: Column<Row>[] = [
  { title: w.caretakers.name, Cell: NameCell },
  { title: w.caretakers.branch, text: (row) => row.member?.organization.name },
  { title: w.caretakers.mentored, text: (row) => row.mentored, className: 'number' },
  { title: w.caretakers.introduced, text: (row) => row.introduced, className: 'number' },
  { title: w.caretakers.risks, Cell: RisksCell },
];

/** Who looks after people: those who may not go on first, then who carries most. */
export function Caretakers({ organization }: { organization: string }) {
  const [first, setFirst] = useState(PAGE);
  const variables = { organization: organization || null, first };
  const read = useQuery({
    queryKey: ['planning', 'caretakers', variables],
    queryFn: () => ask(CaretakersDocument, variables),
    placeholderData: (before) => before,
  });
  const found = read.data?.caretakers;
  const rows = found?.members.flatMap((one) => (one.member ? [{ ...one, id: one.member.id }] : []));
  return (
    <section className="card">
      <div className="filters">
        <h2 className="grow">{w.caretakers.title}</h2>
        <AsGraphQL document={CaretakersDocument} variables={variables} />
      </div>
      {read.isPending && <Waiting />}
      {read.isLoadingError && <Trouble fault={read.error} again={() => void read.refetch()} />}
      {rows && !rows.length && <Empty>{w.caretakers.nobody}</Empty>}
      {!!rows?.length && (
        <PlainTable label={w.caretakers.title} columns={COLUMNS} rows={rows}>
          {found?.more && first < MOST && (
            <button type="button" onClick={() => setFirst(MOST)} disabled={read.isFetching}>
              {w.caretakers.more}
            </button>
          )}
        </PlainTable>
      )}
    </section>
  );
}
