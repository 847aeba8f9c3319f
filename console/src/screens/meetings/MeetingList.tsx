import { MeetingsDocument } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { Tools } from '../../parts/Head';
import { useMay } from '../../shell/may';
import { MeetingFilters } from './MeetingFilters';
import { MeetingTable } from './MeetingTable';
import { meetingFilter, useListAddress } from './meetingFilter';
import { NewMeeting } from './NewMeeting';
import { w } from './words';

export function MeetingList() {
  const { query, change } = useListAddress();
  const mayCall = useMay()('recordGeneralMeeting');
  const filter = meetingFilter(query);
  return (
    <section className="card">
      <Tools>
        {mayCall && (
          <button
            type="button"
            className="primary"
            aria-pressed={query.new === '1'}
            onClick={() => change({ new: query.new ? '' : '1' })}
          >
            {w.newMeeting}
          </button>
        )}
        <AsGraphQL document={MeetingsDocument} variables={{ filter, after: null }} />
      </Tools>
      {query.new && mayCall && <NewMeeting />}
      <MeetingFilters />
      <MeetingTable filter={filter} />
    </section>
  );
}
