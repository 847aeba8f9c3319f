import { useQuery } from '@tanstack/react-query';
import { MeetingsToVoteDocument } from '../../gql/graphql';
import { ask } from '../../shell/api';
import { w } from './words';

/** The general meeting whose votes the sheet has. */
export function MeetingChoice({ chosen, choose }: { chosen: string; choose: (id: string) => void }) {
  const read = useQuery({
    queryKey: ['meetings-to-vote'],
    queryFn: () => ask(MeetingsToVoteDocument, {}),
  });
  return (
    <label className="import-meeting">
      {w.meeting}
      <select value={chosen} onChange={(event) => choose(event.target.value)}>
        <option value="">—</option>
        {read.data?.meetings.nodes.map((one) => (
          <option key={one.id} value={one.id}>
            {one.on} {one.place}
          </option>
        ))}
      </select>
    </label>
  );
}
