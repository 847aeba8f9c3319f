import { useQuery } from '@tanstack/react-query';
import { MeetingDocument } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { Tools } from '../../parts/Head';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { ask } from '../../shell/api';
import { useMay } from '../../shell/may';
import { address } from '../../shell/place';
import { Ballots } from './ballots/Ballots';
import { Correction } from './Correction';
import { Minutes } from './minutes/Minutes';
import { Removal } from './Removal';
import { w } from './words';

/** One meeting: its minutes, their correction, and the ballots while it lasts. */
export function MeetingPage({ id }: { id: string }) {
  const read = useQuery({ queryKey: ['meeting', id], queryFn: () => ask(MeetingDocument, { id }) });
  const may = useMay();
  if (read.isPending) return <Waiting />;
  if (read.isLoadingError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const meeting = read.data.meeting;
  if (!meeting) return <Empty>{w.noSuchMeeting}</Empty>;
  return (
    <div className="dossier">
      <Tools>
        <a href={address('meetings')}>{`← ${w.title}`}</a>
        <button type="button" onClick={() => window.print()}>
          {w.print}
        </button>
        <AsGraphQL document={MeetingDocument} variables={{ id }} />
      </Tools>
      <Minutes meeting={meeting} />
      {may('updateGeneralMeeting') && <Correction meeting={meeting} />}
      {may('deleteGeneralMeeting') && !meeting.votes.nodes.length && <Removal meeting={meeting} />}
      {may('recordVotes') && (
        <div className="acts dossier">
          <Ballots key={meeting.id} meeting={meeting} />
        </div>
      )}
    </div>
  );
}
