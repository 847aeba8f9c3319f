/** The arithmetic of a ballot while typed; domain/votes.py judges it again (R-MTG-2, R-MTG-3, R-MTG-8). */
import { w } from './words';

export const COUNTS = [
  'issued',
  'returned',
  'approve',
  'oppose',
  'abstain',
  'invalid',
  'writtenApprove',
  'writtenOppose',
  'writtenAbstain',
] as const;
export type Count = (typeof COUNTS)[number];
/** The numbers of one secret vote, as far as they are typed. */
export type Ballot = Partial<Record<Count, number>>;

/** How many may vote, how many of them are there, and what the committee asks for. */
export interface Presence {
  due: number;
  present: number;
  twoThirds: boolean;
}
export interface Remark {
  rule: string;
  text: string;
}
export type Result = 'PASSED' | 'FAILED' | 'NO_QUORUM' | 'VOID';

const moreThanHalf = (due: number) => Math.floor(due / 2) + 1;

/** The smallest presence for a quorum: more than half; two thirds suffice where the committee asks for them. */
export const minPresent = (due: number, twoThirds: boolean) =>
  Math.max(moreThanHalf(due), twoThirds ? Math.ceil((due * 2) / 3) : 0);

export const hasQuorum = ({ due, present, twoThirds }: Presence) => present >= minPresent(due, twoThirds);

/** More than half of those due, written opinions included. */
export const minYes = moreThanHalf;

const sum = (ballot: Ballot, ...counts: Count[]) =>
  counts.reduce((all, count) => all + (ballot[count] ?? 0), 0);
const written = (ballot: Ballot) => sum(ballot, 'writtenApprove', 'writtenOppose', 'writtenAbstain');
const counted = (ballot: Ballot) => sum(ballot, 'approve', 'oppose', 'abstain', 'invalid');
const isVoid = (ballot: Ballot) => sum(ballot, 'returned') > sum(ballot, 'issued');
/** Opinions in writing are no ballots: they arrive before anybody knows who will be present. */
const wereCast = (ballot: Ballot) => sum(ballot, 'issued', 'returned') + counted(ballot) > 0;
const inFavour = (ballot: Ballot) => sum(ballot, 'approve', 'writtenApprove');

/** The equations that do not hold; with any of them the vote is not recorded. */
export function wrongSums(presence: Presence, ballot: Ballot): Remark[] {
  const { due, present, twoThirds } = presence;
  const found: Remark[] = [];
  if (present + written(ballot) > due)
    found.push({ rule: 'R-MTG-8', text: w.arithmetic.tooMany(present, written(ballot), due) });
  // Of a void vote the ballots were never counted.
  if (counted(ballot) !== sum(ballot, 'returned') && !isVoid(ballot))
    found.push({
      rule: 'R-MTG-8',
      text: w.arithmetic.notReturned(counted(ballot), sum(ballot, 'returned')),
    });
  if (wereCast(ballot) && !hasQuorum(presence))
    found.push({ rule: 'R-MTG-2', text: w.arithmetic.noQuorum(minPresent(due, twoThirds)) });
  return found;
}

/** The equations that hold, as they are read out: those of the ballots, and of what carries. */
export function rightSums({ due }: Presence, ballot: Ballot): string[] {
  if (!wereCast(ballot) || isVoid(ballot) || counted(ballot) !== sum(ballot, 'returned')) return [];
  const parts = (['approve', 'oppose', 'abstain', 'invalid'] as const).map((count) => ballot[count] ?? 0);
  return [
    w.arithmetic.sum(parts.join(' + '), sum(ballot, 'returned')),
    w.arithmetic.favour(inFavour(ballot), minYes(due)),
  ];
}

/** What is worth a second look, and does not stand in the way. */
export function oddities(present: number, ballot: Ballot): Remark[] {
  const issued = sum(ballot, 'issued');
  const found: Remark[] = [];
  if (counted(ballot) && issued !== present)
    found.push({ rule: 'R-MTG-8', text: w.arithmetic.issued(issued, present) });
  if (issued && isVoid(ballot)) found.push({ rule: 'R-MTG-8', text: w.arithmetic.isVoid });
  return found;
}

/** What became of a vote whose equations hold. */
export function resultOf(presence: Presence, ballot: Ballot): Result {
  if (!hasQuorum(presence)) return 'NO_QUORUM';
  if (isVoid(ballot)) return 'VOID';
  return inFavour(ballot) >= minYes(presence.due) ? 'PASSED' : 'FAILED';
}
