import { acts } from 'virtual:schema';
import { ActForm } from '../../parts/form/ActForm';
import { go } from '../../shell/place';
import { w } from './words';

const CALL = acts.find((act) => act.name === 'recordGeneralMeeting')!;

/** The form that records a meeting, and leads to it. */
export function NewMeeting() {
  return (
    <article className="chosen first">
      <h3>{w.newMeeting}</h3>
      <ActForm act={CALL} fixed={{}} done={({ meeting }) => meeting && go('meetings', meeting.id)} />
    </article>
  );
}
