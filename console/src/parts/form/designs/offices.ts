/** The person's own data and the end of the case; organizations, members, accounts. */
import type { Design, Section } from './design';

const FLOATING: Section = {
  title: ['流动人员', 'Somebody on the move'],
  fields: ['isFloating', 'outflowPlace', 'inflowPlace'],
  isFolded: true,
};
const PERSON: Section[] = [
  {
    title: ['本人', 'The person'],
    fields: ['on', 'name', 'idType', 'idNumber', 'sex', 'birth', 'ethnicity', 'phone'],
  },
  {
    title: ['学习和工作', 'Education and work'],
    fields: [
      'education',
      'unit',
      'occupation',
      'politicalStatus',
      'registrationPlace',
      'applicationBasis',
      'expectedLeaveOn',
    ],
  },
  FLOATING,
];
const FOUND: Section[] = [
  {
    title: ['组织', 'The organization'],
    fields: ['superiorId', 'kind', 'name', 'documentMark', 'canApproveAdmission', 'canDevelop', 'closedOn'],
  },
  {
    title: ['组织情况', 'What it has'],
    fields: ['hasCommittee', 'hasPartyGroups', 'isFloatingMembersOrg'],
  },
];

const MEMBER: Section[] = [
  {
    title: ['党员', 'The member'],
    fields: ['name', 'status', 'fullSince', 'joinedOn', 'position', 'idNumber'],
  },
  { title: ['离开', 'Left'], fields: ['leftOn', 'leftReason'], isFolded: true },
  {
    title: ['免到会', 'Excused from voting'],
    fields: ['excusedFrom', 'excusedUntil', 'excusedReason'],
    isFolded: true,
  },
  { title: ['党纪处分', 'Disciplinary measures'], fields: ['disciplines'], isFolded: true },
];

export const offices: Record<string, Design> = {
  createCandidate: {
    day: ['建档日期', 'Day on which the case is opened'],
    button: ['建档并生成注册码', 'Open the case'],
    sections: PERSON,
    notes: { idNumber: ['填写后自动得出性别和出生日期。', 'Sex and birth date are read off it.'] },
  },
  updateCandidate: {
    day: ['编辑日期', 'Day of the change'],
    button: ['保存修改', 'Save the changes'],
    sections: [
      ...PERSON,
      { title: ['更改依据', 'Why it is changed'], fields: ['reason', 'superiorConsent'] },
    ],
    notes: {
      reason: [
        '上报过的，更改证件号、出生日期须写明。',
        'Needed for ID number and birth date once something was submitted.',
      ],
    },
  },
  archiveCandidate: { day: ['归档日期', 'Day of archiving'], button: ['归档', 'Archive'] },
  restoreCandidate: { day: ['恢复日期', 'Day of the return'], button: ['恢复归档', 'Restore'] },
  findArchivedByIdNumber: { button: ['查询', 'Find'] },
  adjustStage: {
    day: ['调整日期', 'Day of the adjustment'],
    button: ['调整发展阶段', 'Adjust the stage'],
    order: ['on', 'target', 'since', 'reason'],
  },
  eraseCase: { button: ['申请清除', 'Ask for erasure'] },
  revealIdNumber: { button: ['查看证件号', 'Show the number'] },
  revealReviewPapers: { button: ['查看政审材料', 'Show the papers'] },
  reissueRegistrationToken: { button: ['重发注册码', 'Issue a new code'] },
  revokeRegistrationToken: { button: ['作废注册码', 'Revoke the code'] },
  setBranchContact: { button: ['保存联系人', 'Save the contact'] },
  answerCorrection: { button: ['答复申请', 'Answer'] },
  answerObjection: { button: ['登记办理情况', 'Enter what came of it'] },
  createOrganization: { button: ['新增组织', 'Create it'], sections: FOUND },
  updateOrganization: { button: ['保存修改', 'Save the changes'], sections: FOUND },
  adoptRuleSet: { button: ['采用该版本', 'Adopt it'] },
  createMember: { button: ['加入名册', 'Put on the roster'], sections: MEMBER },
  updateMember: { button: ['保存修改', 'Save the changes'], sections: MEMBER },
  createAccount: {
    button: ['新增账户', 'Create the account'],
    order: ['organizationId', 'role', 'memberId', 'name', 'login', 'password', 'temporary', 'namesake'],
  },
  inviteAccount: {
    button: ['发出邀请', 'Invite'],
    order: ['organizationId', 'role', 'memberId', 'name', 'login', 'validDays', 'namesake'],
  },
  updateAccount: { button: ['保存修改', 'Save the changes'] },
  reissueInvitation: { button: ['重发邀请', 'Invite anew'] },
  createAccessToken: { button: ['生成令牌', 'Make the token'] },
  createCalendarFeed: { button: ['生成订阅地址', 'Make the address'] },
  createChannel: { button: ['新增渠道', 'Add the channel'] },
  setPassword: { button: ['修改密码', 'Change the password'] },
};
