import { usePlace } from '../../shell/place';
import '../../parts/record.css';
import './meetings.css';
import { MeetingList } from './MeetingList';
import { MeetingPage } from './MeetingPage';

/** General meetings: call one, see who may vote, then one ballot and one resolution for each person. */
export function Meetings() {
  const { id } = usePlace();
  return id ? <MeetingPage id={id} /> : <MeetingList />;
}
