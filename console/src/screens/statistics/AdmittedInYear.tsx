import { AdmittedDocument, type CandidateFilter } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { COUNTED } from '../../parts/people/filter';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { saveTable } from '../../parts/tables';
import { admittedTable } from './admittedTable';
import { useAdmitted } from './useAdmitted';
import { YearReport } from './YearReport';
import { w } from './yearlyWords';

interface Props {
  year: number;
  organization?: string;
}
/** Who was admitted in a year, as the yearly report counts them, and their names as a file. */
export function AdmittedInYear({ year, organization = '' }: Props) {
  const filter: CandidateFilter = {
    status: COUNTED,
    admittedOn: { from: `${year}-01-01`, to: `${year}-12-31` },
    ...(organization && { organization }),
  };
  const list = useAdmitted(filter);
  const save = () => list.data && saveTable(w.admitted.fileName(year), admittedTable(list.data));
  return (
    <section className="card">
      <div className="filters">
        <h2 className="grow">
          {w.admitted.title(year)} <small>{list.data?.length}</small>
        </h2>
        <button type="button" disabled={!list.data?.length} onClick={save}>
          {w.admitted.save}
        </button>
        <AsGraphQL document={AdmittedDocument} variables={{ filter, after: null }} />
      </div>
      <Report list={list} year={year} organization={organization} />
    </section>
  );
}

interface ReportProps extends Required<Props> {
  list: ReturnType<typeof useAdmitted>;
}
function Report({ list, year, organization }: ReportProps) {
  if (list.isPending) return <Waiting />;
  if (list.isLoadingError) return <Trouble fault={list.error} again={() => void list.refetch()} />;
  if (!list.data.length) return <Empty>{w.admitted.nobody}</Empty>;
  return <YearReport people={list.data} year={year} organization={organization} />;
}
