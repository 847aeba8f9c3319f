/** What a yes and a no mean where the label alone does not say it. */
import type { Text } from '../../shell/language';

export const MEANINGS: Record<string, [yes: Text, no: Text] | undefined> = {
  approve: [
    ['通过', 'It passes'],
    ['退回修改', 'It goes back'],
  ],
  agrees: [
    ['同意', 'It agrees'],
    ['不同意', 'It does not'],
  ],
  accept: [
    ['同意更正', 'It is put right'],
    ['不予更正', 'It is not'],
  ],
  clean: [
    ['是，不影响发展', 'Yes: it stands in nobody’s way'],
    ['否，影响发展', 'No: it stands in the way'],
  ],
  affects: [
    ['是，影响发展', 'Yes: it stands in the way'],
    ['否，不影响发展', 'No: it does not'],
  ],
  secretBallot: [
    ['是，无记名投票', 'Yes: the ballot was secret'],
    ['否，没有采用无记名投票', 'No: it was not'],
  ],
  introducersPresent: [
    ['是，都到会', 'Yes: both were there'],
    ['否，有人缺席', 'No: somebody was absent'],
  ],
  examPassed: [
    ['是，考试合格', 'Yes: passed'],
    ['否，未合格或没有考试', 'No: failed, or none was held'],
  ],
  byCommittee: [
    ['是，由其举办', 'Yes: they held it'],
    ['否，由其他单位举办', 'No: somebody else did'],
  ],
  consultedDomicile: [
    ['是，已征求', 'Yes: it was asked'],
    ['否，没有征求', 'No: it was not'],
  ],
  consultedResidence: [
    ['是，已征求', 'Yes: it was asked'],
    ['否，没有征求', 'No: it was not'],
  ],
  hasCommittee: [
    ['是，设支委会', 'Yes: it has one'],
    ['否，不设支委会', 'No: it has none'],
  ],
  hasPartyGroups: [
    ['是，设党小组', 'Yes: it has some'],
    ['否，不设党小组', 'No: it has none'],
  ],
  temporary: [
    ['是，首次登录须修改', 'Yes: it is changed at the first sign-in'],
    ['否，可以一直使用', 'No: it stays good'],
  ],
  namesake: [
    ['是，与名册上的同名党员不是同一人', 'Yes: another person of that name'],
    ['否，没有同名的他人', 'No: there is no other of that name'],
  ],
};

/** Facts that somebody has to say: the default of the schema would be an answer that nobody gave. */
export const SAID_BY_HAND = new Set([
  'examPassed',
  'byCommittee',
  'introducersPresent',
  'hasCommittee',
  'hasPartyGroups',
]);
