import type { Member } from '../../../parts/roster';
import { whyNoVote } from '../../../parts/voting';
import { word } from '../../../shell/word';
import { w } from './words';

/** The roster as lines of a file, their titles first, with who has a vote on a day. */
export function rosterRows(members: Member[], on: string): unknown[][] {
  const { name, status, position, branch, fullSince, vote } = w.roster.columns;
  return [
    [name, status, position, branch, fullSince, vote],
    ...members.map((member) => [
      member.name,
      word('MemberStatus', member.status),
      member.position,
      member.organization.name,
      member.fullSince,
      whyNoVote(member, on) || '✓',
    ]),
  ];
}
