import { useQuery } from '@tanstack/react-query';
import { MeetingPlanDocument } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import type { Query } from '../../parts/people/filter';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { ask } from '../../shell/api';
import { useOffices } from '../../shell/offices';
import { DayCheck } from './DayCheck';
import { MeetingTable } from './MeetingTable';
import { untilOf } from './planFilter';
import { w } from './words';

/** On which days a branch can meet for most of its people; a committee chooses the branch first. */
export function Meeting({ query }: { query: Query }) {
  const offices = useOffices();
  const chosen = query.organization || (offices.length === 1 ? offices[0]!.office.id : '');
  const branch = offices.find(({ office }) => office.id === chosen && office.kind === 'BRANCH')?.office.id;
  const variables = { branch: branch ?? '', until: untilOf(query) };
  return (
    <section className="card">
      <div className="filters">
        <h2 className="grow">{w.meeting.title}</h2>
        {branch && <AsGraphQL document={MeetingPlanDocument} variables={variables} />}
      </div>
      {branch ? (
        <>
          <Days variables={variables} />
          <DayCheck branch={branch} />
        </>
      ) : (
        <p className="quiet">{w.meeting.choose}</p>
      )}
    </section>
  );
}

function Days({ variables }: { variables: { branch: string; until: string | null } }) {
  const read = useQuery({
    queryKey: ['planning', 'meeting', variables],
    queryFn: () => ask(MeetingPlanDocument, variables),
  });
  if (read.isPending) return <Waiting />;
  if (read.isLoadingError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const plan = read.data.meetingPlan;
  if (!plan?.days.length) return <Empty>{w.meeting.nobody}</Empty>;
  return (
    <>
      <MeetingTable days={plan.days} />
      <p className="quiet">
        {w.meeting.writing} {plan.more && w.meeting.more}
      </p>
    </>
  );
}
