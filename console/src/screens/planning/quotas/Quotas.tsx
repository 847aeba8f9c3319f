import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { RecruitmentPlansDocument } from '../../../gql/graphql';
import { AsGraphQL } from '../../../parts/AsGraphQL';
import { Trouble, Waiting } from '../../../parts/states';
import { ask } from '../../../shell/api';
import { today } from '../../../shell/days';
import { Forecast } from './Forecast';
import { QuotaTable } from './QuotaTable';
import { leftOf, rowsOf } from './quotaRows';
import { w } from './words';

const PAGE = 50;
const MOST = 100;
const AROUND = [-1, 0, 1];

/** How many may be admitted in a year: of the organization that is looked at, and of those directly below it. */
export function Quotas({ organization }: { organization: string }) {
  const thisYear = Number(today().slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const [first, setFirst] = useState(PAGE);
  const variables = { organization: organization || null, year, first };
  const read = useQuery({
    queryKey: ['planning', 'quotas', variables],
    queryFn: () => ask(RecruitmentPlansDocument, variables),
    placeholderData: (before) => before,
  });
  const found = read.data?.recruitmentPlans;
  const rows = found && rowsOf(found.plans);
  const own = rows?.[0];
  return (
    <section className="card">
      <div className="filters">
        <h2 className="grow">{w.title}</h2>
        <label>
          {w.year}{' '}
          <select value={year} onChange={(event) => setYear(Number(event.target.value))}>
            {AROUND.map((step) => (
              <option key={step} value={thisYear + step}>
                {thisYear + step}
              </option>
            ))}
          </select>
        </label>
        <AsGraphQL document={RecruitmentPlansDocument} variables={variables} />
      </div>
      <p className="quiet">{w.note}</p>
      {read.isPending && <Waiting />}
      {read.isLoadingError && <Trouble fault={read.error} again={() => void read.refetch()} />}
      {rows && (
        <QuotaTable key={`${organization} ${found.year}`} year={found.year} rows={rows}>
          {found.more && first < MOST && (
            <button type="button" onClick={() => setFirst(MOST)} disabled={read.isFetching}>
              {w.more}
            </button>
          )}
        </QuotaTable>
      )}
      {own?.organization.kind === 'BRANCH' && (
        <Forecast branch={own.organization.id} year={year} left={leftOf(own)} />
      )}
    </section>
  );
}
