import { useEffect, useState } from 'react';

const keyOf = (meeting: string) => `jishi:attendance:${meeting}`;

const kept = (meeting: string) => JSON.parse(sessionStorage.getItem(keyOf(meeting)) ?? '[]') as string[];

export interface Attendance {
  present: number;
  isThere: (id: string) => boolean;
  tick: (id: string, there: boolean) => void;
  everybody: () => void;
  nobody: () => void;
  /** The number as counted at the door; without one those ticked are counted. */
  count: (number: number | null) => void;
}

/** Who of the voters is there: ticked one by one and kept while the tab is open, or a number alone. */
export function useAttendance(meeting: string, voters: string[]): Attendance {
  const [there, setThere] = useState(() => kept(meeting));
  const [counted, setCounted] = useState<number | null>(null);
  useEffect(() => sessionStorage.setItem(keyOf(meeting), JSON.stringify(there)), [there, meeting]);
  const call = (change: (before: string[]) => string[]) => {
    setCounted(null);
    setThere(change);
  };
  return {
    present: counted ?? there.filter((id) => voters.includes(id)).length,
    isThere: (id) => there.includes(id),
    tick: (id, isThere) =>
      call((before) => (isThere ? [...before, id] : before.filter((each) => each !== id))),
    everybody: () => call(() => voters),
    nobody: () => call(() => []),
    count: setCounted,
  };
}
