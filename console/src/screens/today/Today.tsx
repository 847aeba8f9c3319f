import './today.css';
import { useQuery } from '@tanstack/react-query';
import { type CandidateFilter, TodayDocument, type TodayQuery } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { CodeButton } from '../../parts/codes/CodeButton';
import { Note, Tools } from '../../parts/Head';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { ask } from '../../shell/api';
import { daysFromToday, today } from '../../shell/days';
import { address, usePlace } from '../../shell/place';
import { DutyGroup } from './DutyGroup';
import { SOON, todayFilters } from './duties';
import { Sums } from './Sums';
import { ToReview } from './ToReview';
import { Transfers } from './Transfers';
import { w } from './words';

const usePeopleDue = (filter: CandidateFilter) =>
  useQuery({ queryKey: ['today', filter], queryFn: () => ask(TodayDocument, { filter }) });

/**
 * What is overdue first, then what falls due within thirty days; each with its rule, its day and the way to
 * settle it.
 */
export function Today() {
  const last = daysFromToday(SOON);
  const organization = usePlace((place) => place.query.organization);
  const filters = todayFilters(organization, today(), last);
  const late = usePeopleDue(filters.late);
  const soon = usePeopleDue(filters.soon);
  if (late.isPending || soon.isPending)
    return (
      <section className="card">
        <Waiting />
      </section>
    );
  if (late.isLoadingError) return <Trouble fault={late.error} again={() => void late.refetch()} />;
  if (soon.isLoadingError) return <Trouble fault={soon.error} again={() => void soon.refetch()} />;
  return (
    <>
      <Note>{dateInWords()}</Note>
      <Tools>
        <AsGraphQL document={TodayDocument} variables={{ filter: filters.late }} />
        <CodeButton />
      </Tools>
      <Sums late={late.data.candidates.totalCount} soon={soon.data.candidates.totalCount} />
      <ToReview />
      <Duties late={late.data.candidates} soon={soon.data.candidates} last={last} />
      <Transfers />
    </>
  );
}

interface DutiesProps {
  late: TodayQuery['candidates'];
  soon: TodayQuery['candidates'];
  last: string;
}
function Duties({ late, soon, last }: DutiesProps) {
  if (!late.totalCount && !soon.totalCount)
    return (
      <section className="card">
        <Empty>{w.nothing}</Empty>
      </section>
    );
  return (
    <>
      <DutyGroup words={w.overdue} people={late} all={address('people', '', { overdue: '1' })} last={last} />
      <DutyGroup words={w.soon} people={soon} all={address('people')} last={last} />
    </>
  );
}

const dateInWords = () =>
  new Date().toLocaleDateString(w.locale, { timeZone: 'Asia/Shanghai', dateStyle: 'full' });
