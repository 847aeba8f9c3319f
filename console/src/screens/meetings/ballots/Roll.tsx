import { useId } from 'react';
import type { Member } from '../../../parts/roster';
import { whyNoVote } from '../../../parts/voting';
import type { Meeting } from '../meeting';
import type { Presence } from './arithmetic';
import { KeptRoll } from './KeptRoll';
import { Quorum } from './Quorum';
import type { Attendance } from './useAttendance';
import { w } from './words';

interface Given {
  meeting: Meeting;
  members: Member[];
  on: string;
  presence: Presence;
  attendance: Attendance;
}

/** The members of the branch, called over: who is there, and who has no vote that day. */
export function Roll({ meeting, members, on, presence, attendance }: Given) {
  const title = useId();
  return (
    <section className="card" aria-labelledby={title}>
      <h3 id={title}>{w.roll.title}</h3>
      <Quorum presence={presence} count={attendance.count} />
      <div className="choose">
        <button type="button" onClick={attendance.everybody}>
          {w.roll.all}
        </button>
        <button type="button" onClick={attendance.nobody}>
          {w.roll.none}
        </button>
      </div>
      <KeptRoll meeting={meeting} attendance={attendance} />
      <ul className="roll">
        {members.map((member) => (
          <MemberLine key={member.id} member={member} on={on} attendance={attendance} />
        ))}
      </ul>
    </section>
  );
}

function MemberLine({ member, on, attendance }: { member: Member; on: string; attendance: Attendance }) {
  const noVote = whyNoVote(member, on);
  return (
    <li className={noVote ? 'no-vote' : ''}>
      <label className="tick">
        <input
          type="checkbox"
          disabled={!!noVote}
          checked={!noVote && attendance.isThere(member.id)}
          onChange={(e) => attendance.tick(member.id, e.target.checked)}
        />
        {member.name}
      </label>{' '}
      <small>{noVote || member.position}</small>
      {!noVote && !attendance.isThere(member.id) && (
        <label className="tick written">
          <input
            type="checkbox"
            checked={attendance.hasWritten(member.id)}
            onChange={(e) => attendance.write(member.id, e.target.checked)}
            aria-label={w.roll.writtenOf(member.name)}
          />
          {w.roll.written}
        </label>
      )}
    </li>
  );
}
