/** The arithmetic of a ballot while it is typed, as domain/votes.py judges it again (R-MTG-2, R-MTG-3, R-MTG-8). */
import { t } from '../../shell/language';

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
export type Ballot = Partial<Record<Count, number>>;
export interface Said {
  rule: string;
  text: string;
}

/** The smallest presence that is a quorum: more than half; where the committee asks for two thirds, two thirds suffice. */
export const minPresent = (due: number, twoThirds: boolean) =>
  Math.max(Math.floor(due / 2) + 1, twoThirds ? Math.ceil((due * 2) / 3) : 0);
/** More than half of those due, written opinions included. */
export const minYes = (due: number) => Math.floor(due / 2) + 1;
const n = (ballot: Ballot, key: Count) => ballot[key] ?? 0;
const written = (b: Ballot) => n(b, 'writtenApprove') + n(b, 'writtenOppose') + n(b, 'writtenAbstain');
const counted = (b: Ballot) => n(b, 'approve') + n(b, 'oppose') + n(b, 'abstain') + n(b, 'invalid');
const isVoid = (b: Ballot) => n(b, 'returned') > n(b, 'issued');

/** The equations that do not hold; with any of them the vote is not recorded. */
export function wrongSums(due: number, present: number, b: Ballot, twoThirds: boolean): Said[] {
  const found: Said[] = [];
  if (present + written(b) > due)
    found.push({
      rule: 'R-MTG-8',
      text: t(
        `实到 ${present} + 书面意见 ${written(b)} = ${present + written(b)},超过应到 ${due}`,
        `present ${present} + written ${written(b)} = ${present + written(b)}, but due = ${due}`,
      ),
    });
  if (counted(b) !== n(b, 'returned') && !isVoid(b))
    found.push({
      rule: 'R-MTG-8',
      text: t(
        `赞成、反对、弃权、无效合计 ${counted(b)},应等于收回 ${n(b, 'returned')}`,
        `for, against, abstained and invalid are ${counted(b)}; ${n(b, 'returned')} were returned`,
      ),
    });
  if (n(b, 'issued') + n(b, 'returned') + counted(b) > 0 && present < minPresent(due, twoThirds))
    found.push({
      rule: 'R-MTG-2',
      text: t(
        `须实到 ${minPresent(due, twoThirds)} 人方可表决;请将票数留空`,
        `${minPresent(due, twoThirds)} must be present for a vote; leave the ballots empty`,
      ),
    });
  return found;
}
/** What is worth a second look, and does not stand in the way. */
export function oddities(present: number, b: Ballot): Said[] {
  const found: Said[] = [];
  if (counted(b) && n(b, 'issued') !== present)
    found.push({
      rule: 'R-MTG-8',
      text: t(`发出 ${n(b, 'issued')} 张,实到 ${present} 人`, `${n(b, 'issued')} issued, ${present} present`),
    });
  if (n(b, 'issued') && isVoid(b))
    found.push({
      rule: 'R-MTG-8',
      text: t('收回多于发出,表决无效', 'More returned than issued: the vote is void'),
    });
  return found;
}
export function resultOf(
  due: number,
  present: number,
  b: Ballot,
  twoThirds: boolean,
): 'PASSED' | 'FAILED' | 'NO_QUORUM' | 'VOID' {
  if (present < minPresent(due, twoThirds)) return 'NO_QUORUM';
  if (isVoid(b)) return 'VOID';
  return n(b, 'approve') + n(b, 'writtenApprove') >= minYes(due) ? 'PASSED' : 'FAILED';
}
