import { address } from '../../../shell/place';
import { w } from '../words';
import { asText, attributesOf, type ControlProps } from './control';
import { Labelled } from './Labelled';
import { useMeetingsOf } from './useMeetingsOf';

/** A general meeting of the branch. */
export function MeetingPicker(control: ControlProps) {
  const { value, around } = control;
  const meetings = useMeetingsOf(around.branch);
  return (
    <Labelled control={control}>
      <select {...attributesOf(control)} key={meetings.length} defaultValue={asText(value)}>
        <option value="">—</option>
        {meetings.map((one) => (
          <option key={one.id} value={one.id}>
            {one.on} {one.place}
          </option>
        ))}
      </select>
      <small>
        <a href={address('meetings', '', { branch: around.branch })}>{w.newMeeting}</a>
      </small>
    </Labelled>
  );
}
