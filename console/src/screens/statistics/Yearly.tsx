import { Trouble, Waiting } from '../../parts/states';
import { useStatistics } from '../../parts/useStatistics';
import { today } from '../../shell/days';
import { usePlace } from '../../shell/place';
import { AdmittedInYear } from './AdmittedInYear';
import { YearTable } from './YearTable';
import { yearFigures, yearsUpTo } from './years';

const YEARS = 5;

/** 年度发展党员情况: the figures of the last years, and of one year who was admitted (Arts 11, 38). */
export function Yearly() {
  const { query } = usePlace();
  const last = Number(today().slice(0, 4));
  const year = Number(query.year) || last;
  const years = yearsUpTo(last, YEARS);
  const variables = {
    organization: query.organization || null,
    arrivals: { from: `${years[0]}-01-01`, to: today() },
  };
  const read = useStatistics(variables);
  if (read.isPending) return <Waiting />;
  if (read.isLoadingError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const rows = yearFigures(read.data.statistics.months, years);
  return (
    <>
      <YearTable rows={rows} year={year} variables={variables} />
      <AdmittedInYear year={year} organization={query.organization} />
    </>
  );
}
