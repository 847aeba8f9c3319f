import { useEffect, useState } from 'react';
import type { AttendeeInput, Attending } from '../../../gql/graphql';
import type { Meeting } from '../meeting';

/** Who came, or sent a written opinion; whoever is not in it did neither. */
type Called = Record<string, Attending>;

const keyOf = (meeting: string) => `jishi:attendance:${meeting}`;

/** What was ticked in this tab and not kept yet; what is on file where there is nothing of that. */
function begun({ id, attendees }: Roll): Called {
  const draft = sessionStorage.getItem(keyOf(id));
  return draft ? (JSON.parse(draft) as Called) : onFile(attendees);
}

const onFile = (attendees: Roll['attendees']): Called =>
  Object.fromEntries(
    attendees
      .filter(({ attending }) => attending !== 'ABSENT')
      .map(({ memberId, attending }) => [memberId, attending]),
  );

const alike = (a: Called, b: Called) =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([id, how]) => b[id] === how);

type Roll = Pick<Meeting, 'id' | 'attendees'>;

export interface Attendance {
  present: number;
  isThere: (id: string) => boolean;
  hasWritten: (id: string) => boolean;
  tick: (id: string, there: boolean) => void;
  write: (id: string, wrote: boolean) => void;
  everybody: () => void;
  nobody: () => void;
  /** The number as counted at the door; without one those ticked are counted. */
  count: (number: number | null) => void;
  /** Whether what is ticked stands on file. */
  isKept: boolean;
  /** The roll as it is to be kept: of the voters everybody, of others whoever came. */
  roll: () => AttendeeInput[];
}

/** Who of the voters is there: ticked one by one, or a number alone. It survives a reload, and is kept with the meeting. */
export function useAttendance(meeting: Roll, voters: string[]): Attendance {
  const [called, setCalled] = useState(() => begun(meeting));
  const [counted, setCounted] = useState<number | null>(null);
  const isKept = alike(called, onFile(meeting.attendees));
  useEffect(() => {
    if (isKept) sessionStorage.removeItem(keyOf(meeting.id));
    else sessionStorage.setItem(keyOf(meeting.id), JSON.stringify(called));
  }, [called, isKept, meeting.id]);
  const call = (change: (before: Called) => Called) => {
    setCounted(null);
    setCalled(change);
  };
  const say = (id: string, how: Attending, holds: boolean) =>
    call(({ [id]: _, ...others }) => (holds ? { ...others, [id]: how } : others));
  return {
    present: counted ?? voters.filter((id) => called[id] === 'PRESENT').length,
    isThere: (id) => called[id] === 'PRESENT',
    hasWritten: (id) => called[id] === 'WRITTEN',
    tick: (id, there) => say(id, 'PRESENT', there),
    write: (id, wrote) => say(id, 'WRITTEN', wrote),
    everybody: () => call(() => Object.fromEntries(voters.map((id) => [id, 'PRESENT']))),
    nobody: () => call(() => ({})),
    count: setCounted,
    isKept,
    roll: () =>
      [...new Set([...voters, ...Object.keys(called)])].map((memberId) => ({
        memberId,
        attending: called[memberId] ?? 'ABSENT',
      })),
  };
}
