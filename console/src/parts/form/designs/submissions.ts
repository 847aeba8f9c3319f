/** What goes up, is judged, comes back or is taken back; and who looks after a person. */
import type { Text } from '../../../shell/language';
import type { Design } from './design';

const SUBMITTED: Text = ['上报日期', 'Day of the submission'];
const TAKEN_BACK: Text = ['撤回日期', 'Day on which it is taken back'];
const REVERSED: Text = ['撤销日期', 'Day of the reversal'];
const ASSIGNED: Text = ['指定日期', 'Day of the assignment'];
const REVIEWED: Text = ['审阅日期', 'Day of the review'];
const HANDED_BACK: Record<string, Text> = {
  note: ['退回时必填，本人会看到。', 'Needed where it is returned; the person reads it.'],
};
const REASON_OF_CHANGE: Record<string, Text> = {
  reason: ['更换人员时填写。', 'Where somebody takes the place of another.'],
};

export const submissions: Record<string, Design> = {
  submitActivistFiling: { day: SUBMITTED, button: ['上报备案', 'Submit for filing'] },
  submitDevelopmentTargetFiling: { day: SUBMITTED, button: ['上报备案', 'Submit for filing'] },
  submitPreReview: { day: SUBMITTED, button: ['上报预审', 'Submit for pre-review'] },
  submitNoticeReview: { day: SUBMITTED, button: ['上报公示情况', 'Submit the notice'] },
  submitAdmissionApproval: {
    day: SUBMITTED,
    button: ['上报审批', 'Submit for approval'],
    sections: [
      { title: ['上报', 'The submission'], fields: ['on', 'note'] },
      { title: ['党费', 'Membership dues'], fields: ['incomeBasis', 'income', 'monthlyDues', 'duesFrom'] },
    ],
    rules: { duesFrom: 'R-DUE-1' },
  },
  submitConversionApproval: { day: SUBMITTED, button: ['上报审批', 'Submit for approval'] },
  decideApproval: {
    day: ['审批日期', 'Day of the decision'],
    button: ['作出审批决定', 'Decide'],
    order: ['on', 'committeeMetOn', 'vote', 'decision', 'opinion', 'recommendedOutcome', 'formSerialNumber'],
    rules: { vote: 'R-APR-3' },
    notes: {
      opinion: [
        '退回、不同意时必填；预审一律要填。',
        'Needed unless it is approved; for a pre-review always.',
      ],
    },
  },
  deliberateApproval: {
    day: ['审议日期', 'Day of the deliberation'],
    button: ['录入审议意见', 'Enter the opinion'],
  },
  withdrawApproval: { day: TAKEN_BACK, button: ['撤回上报', 'Take it back'] },
  reverseDecision: { day: REVERSED, button: ['撤销决定', 'Reverse the decision'] },
  withdrawApplication: { day: TAKEN_BACK, button: ['撤回申请书', 'Take it back'] },
  withdrawThoughtReport: { day: TAKEN_BACK, button: ['撤回汇报', 'Take it back'] },
  withdrawConversionRequest: { day: TAKEN_BACK, button: ['撤回申请', 'Take it back'] },
  reviewApplication: { day: REVIEWED, button: ['完成审批', 'Give the review'], notes: HANDED_BACK },
  reviewThoughtReport: { day: REVIEWED, button: ['完成审阅', 'Give the review'], notes: HANDED_BACK },
  reviewConversionRequest: { day: REVIEWED, button: ['完成审批', 'Give the review'], notes: HANDED_BACK },
  assignMentors: { day: ASSIGNED, rules: { memberIds: 'R-ACT-4' }, notes: REASON_OF_CHANGE },
  assignIntroducers: {
    day: ASSIGNED,
    rules: { memberIds: 'R-DEV-6' },
    notes: REASON_OF_CHANGE,
  },
  assignContinuingIntroducer: { day: ASSIGNED, notes: REASON_OF_CHANGE },
  acknowledgeUpwardFiling: { day: ['备案日期', 'Day of the filing'], button: ['予以备案', 'Put it on file'] },
  reverseUpwardFiling: { day: REVERSED, button: ['撤销备案', 'Reverse the filing'] },
  reverseDirectAdmission: { day: REVERSED },
  reversePosthumousRecognition: { day: REVERSED },
  transferOut: {
    day: ['转出日期', 'Day of the transfer'],
    button: ['转出档案', 'Hand the case over'],
    order: ['on', 'targetId', 'targetName', 'reason', 'text', 'introduction'],
  },
  requestTransferIn: { day: ['申请日期', 'Day of the request'], button: ['申请转入', 'Ask for the case'] },
  createCandidateFromPassport: {
    day: ['转入日期', 'Day of the arrival'],
    button: ['凭证转入', 'Take the case in'],
  },
  acceptTransfer: { day: ['接收日期', 'Day of the acceptance'], button: ['接收档案', 'Take the case'] },
  refuseTransfer: { day: ['答复日期', 'Day of the answer'], button: ['不予接收', 'Refuse'] },
  withdrawTransfer: { day: TAKEN_BACK, button: ['撤回接转', 'Take it back'] },
  createTransferCode: { button: ['生成转入码', 'Make the code'] },
};
