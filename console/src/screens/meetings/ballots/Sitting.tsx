import type { RosterQuery } from '../../../gql/graphql';
import { hasVote } from '../../../parts/voting';
import type { Meeting } from '../meeting';
import { type Candidate, waitingForVote } from './agenda';
import { asksTwoThirds } from './committee';
import { Matters } from './Matters';
import { Roll } from './Roll';
import { useAttendance } from './useAttendance';

interface Given {
  meeting: Meeting;
  roster: RosterQuery;
  candidates: Candidate[];
}

/** The sitting itself: the roll first, for what it resolves is measured against those due. */
export function Sitting({ meeting, roster, candidates }: Given) {
  const members = roster.members.nodes.filter((m) => m.organization.id === meeting.branch.id);
  const voters = members.filter((m) => hasVote(m, meeting.on)).map((m) => m.id);
  const attendance = useAttendance(meeting, voters);
  const presence = {
    due: voters.length,
    present: attendance.present,
    twoThirds: asksTwoThirds(roster.organization, meeting.on),
  };
  const roll = {
    isOn: (id: string) => voters.includes(id),
    isThere: attendance.isThere,
    isCalled: voters.some(attendance.isThere),
  };
  return (
    <>
      <Roll meeting={meeting} members={members} on={meeting.on} presence={presence} attendance={attendance} />
      <Matters
        meeting={meeting}
        presence={presence}
        roll={roll}
        people={waitingForVote(candidates, meeting.votes.nodes)}
      />
    </>
  );
}
