/** Whether a person's introducers came to the meeting: the roll says it of those on it. */
import type { Candidate } from './agenda';
import type { Entry } from './entries';

/** Who is on the roll of the branch, and who of them was ticked. */
export interface Roll {
  isOn: (id: string) => boolean;
  isThere: (id: string) => boolean;
  /** Whether anybody was ticked: else a number alone was counted at the door. */
  isCalled: boolean;
}
export type Came = 'there' | 'away' | 'unknown';

export function cameOf(id: string, roll: Roll): Came {
  if (!roll.isCalled || !roll.isOn(id)) return 'unknown';
  return roll.isThere(id) ? 'there' : 'away';
}

/** Null where somebody has to say it: an introducer of another branch, or a roll that was not called. */
export function areThere({ introducers }: Pick<Candidate, 'introducers'>, roll: Roll): boolean | null {
  const came = introducers.map(({ member }) => (member ? cameOf(member.id, roll) : 'unknown'));
  if (came.includes('away')) return false;
  return came.includes('unknown') ? null : true;
}

/** An entry with what the roll says of the introducers; what somebody said stands only where it says nothing. */
export const withIntroducers = (person: Candidate, entry: Entry, roll: Roll): Entry => ({
  ...entry,
  introducersPresent: areThere(person, roll) ?? entry.introducersPresent,
});
