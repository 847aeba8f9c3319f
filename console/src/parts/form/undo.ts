/** Which act takes back what another did, and which cannot be taken back. */
import { acts } from 'virtual:schema';
import { pick, type Text } from '../../shell/language';

const BACK: Record<string, string | undefined> = {
  openPublicNotice: 'deletePublicNotice',
  issueAdmissionForm: 'deleteIssuedAdmissionForm',
  postponeConversion: 'deletePostponement',
  submitApplication: 'withdrawApplication',
  submitThoughtReport: 'withdrawThoughtReport',
  submitConversionRequest: 'withdrawConversionRequest',
  submitActivistFiling: 'withdrawApproval',
  submitDevelopmentTargetFiling: 'withdrawApproval',
  submitPreReview: 'withdrawApproval',
  submitNoticeReview: 'withdrawApproval',
  submitAdmissionApproval: 'withdrawApproval',
  submitConversionApproval: 'withdrawApproval',
  submitApprovals: 'withdrawApproval',
  decideApproval: 'reverseDecision',
  decideApprovals: 'reverseDecisions',
  acknowledgeUpwardFiling: 'reverseUpwardFiling',
  acknowledgeUpwardFilings: 'reverseUpwardFilings',
  recordDirectAdmission: 'reverseDirectAdmission',
  recordPosthumousRecognition: 'reversePosthumousRecognition',
  transferOut: 'withdrawTransfer',
  transferCandidatesOut: 'withdrawTransfers',
  requestTransferIn: 'withdrawTransfer',
  archiveCandidate: 'restoreCandidate',
  archiveCandidates: 'restoreCandidate',
  restoreCandidate: 'archiveCandidate',
  disableAccount: 'enableAccount',
  enableAccount: 'disableAccount',
  inviteAccount: 'revokeInvitation',
  createAccessToken: 'revokeAccessToken',
  createAccount: 'disableAccount',
  createAccounts: 'disableAccount',
  enrolSecondFactor: 'removeSecondFactor',
  confirmSecondFactor: 'removeSecondFactor',
  giveConsent: 'withdrawConsent',
  createCalendarFeed: 'revokeCalendarFeed',
  createChannel: 'revokeChannel',
};

const EXISTING = new Set(acts.map(({ name }) => name));

/** A record that was made is taken off the file: recordTalk by deleteTalk, recordTrainings by deleteTraining. */
export function undoOf(act: string): string | undefined {
  const named = act.replace(/^record/, 'delete');
  const candidates = [BACK[act], ...(named === act ? [] : [named, named.replace(/s$/, '')])];
  return candidates.find((name) => name && EXISTING.has(name));
}

const SEEN: Text = [
  '查看会记入审计日志，看过不能收回。请只在办理确有需要时查看。',
  'That it was seen is kept in the journal, and seeing cannot be taken back. Only look where the work needs it.',
];
const GONE: Text = [
  '不能撤销：从档案中去掉后，只能重新录入。',
  'This cannot be undone: once off the file, it has to be entered anew.',
];
const BACK_TO_START: Text = [
  '不能撤销：撤回或撤销后须重新上报、重新办理。',
  'This cannot be undone: what is taken back has to be submitted anew.',
];
const WAITS_AGAIN: Text = [
  '撤销会记入档案，所撤销的重新等待办理，不必再次上报。',
  'A reversal is kept in the file; what was decided waits again, and is not submitted anew.',
];
const JUDGED: Text = [
  '不能撤销：意见或结论一经提交即生效并告知对方。',
  'This cannot be undone: the judgement takes effect, and the other side is told.',
];
const ENDED: Text = [
  '不能撤销：原有的凭证、密码或会话立即失效。',
  'This cannot be undone: what was valid before ends at once.',
];
const OPENED: Text = [
  '不能撤销：建档后只能归档，不能删除。',
  'This cannot be undone: a case that was opened can be archived, not deleted.',
];
const MOVED: Text = [
  '不能撤销：办理后须另行办理才能改变，原有记录会保留。',
  'This cannot be undone: another act may change it later, and the record of this one stays.',
];

const SETTLED: Text = [
  '不能撤销：受理后可再作结论，结论一经作出不能更改。',
  'This cannot be undone: what was taken up can be settled, and what was settled stays so.',
];

const ERASED: Text = [
  '不能撤销：他人同意后，文字、号码和文件永久清除，不能恢复。',
  'This cannot be undone: once somebody else agrees, texts, numbers and files are gone for good.',
];

const FINAL: Record<string, Text | undefined> = {
  revealIdNumber: SEEN,
  revealReviewPapers: SEEN,
  findArchivedByIdNumber: SEEN,
  exportMyFile: SEEN,
  eraseCase: ERASED,
  createCandidate: OPENED,
  createCandidates: OPENED,
  createCandidateFromPassport: OPENED,
  registerWithToken: OPENED,
  reviewApplication: JUDGED,
  reviewThoughtReport: JUDGED,
  reviewConversionRequest: JUDGED,
  reviewPapers: JUDGED,
  deliberateApproval: JUDGED,
  answerCorrection: JUDGED,
  answerObjection: SETTLED,
  requestCorrection: JUDGED,
  closePublicNotice: MOVED,
  adjustStage: MOVED,
  acceptTransfer: MOVED,
  acceptTransfers: MOVED,
  refuseTransfer: MOVED,
  refuseTransfers: MOVED,
  handOverOffice: MOVED,
  reparentOrganizations: MOVED,
  mergeOrganizations: MOVED,
  splitOrganization: MOVED,
  dissolveOrganizations: MOVED,
  withdrawConsent: MOVED,
  resetPassword: ENDED,
  setPassword: ENDED,
  resetSecondFactor: ENDED,
  removeSecondFactor: ENDED,
  renewRecoveryCodes: ENDED,
  endSession: ENDED,
  endOtherSessions: ENDED,
  signOut: ENDED,
  reissueRegistrationToken: ENDED,
  revokeRegistrationToken: ENDED,
  reissueInvitation: ENDED,
  revokeInvitation: ENDED,
  acceptInvitation: ENDED,
  revokeAccessToken: ENDED,
  revokeCalendarFeed: ENDED,
  revokeChannel: ENDED,
  createTransferCode: ENDED,
};

/** Why an act cannot be undone; nothing where it can, or where doing it again puts it right. */
export function finalityOf(act: string): string {
  if (FINAL[act]) return pick(FINAL[act]);
  if (act.startsWith('delete')) return pick(GONE);
  if (act.startsWith('reverse')) return pick(WAITS_AGAIN);
  return act.startsWith('withdraw') ? pick(BACK_TO_START) : '';
}

/** What is put right by doing it again: the later one counts. */
const AGAIN =
  /^(update|assign|bulkAssign|set|adopt|create(Organization|Member)|signIn|switchOffice|unlock|resume|test)/;
export const isDoneAgain = (act: string) => AGAIN.test(act);
