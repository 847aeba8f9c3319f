import type { AttendanceOnQuery } from '../../gql/graphql';
import { word } from '../../shell/word';
import { w } from './words';

type Attendance = NonNullable<AttendanceOnQuery['attendance']>;

/** How many are due, how many of them must come, and who is not counted. */
export function Due({ attendance }: { attendance: Attendance }) {
  const { due, needed, spare, withoutVote } = attendance;
  return (
    <>
      {w.meeting.quorum(due, needed)}{' '}
      {spare < 0 ? (
        <span className="badge error">{w.meeting.short}</span>
      ) : (
        <small>{w.meeting.spare(spare)}</small>
      )}
      {!!withoutVote.length && (
        <span className="quiet">
          {' '}
          {w.meeting.without}
          {withoutVote
            .map(({ member, reason }) => `${member?.name}(${word('AbsenceReason', reason)})`)
            .join('、')}
        </span>
      )}
    </>
  );
}
