/** Submissions, decisions and upward filings. */
import type { FieldWords } from './fieldWords';

export const approvals = {
  number: { label: ['备案编号', 'Number'] },
  rule: { label: ['规则编号', "The rule's id, such as R-APP-3"] },
  committeeMetOn: {
    label: ['党委会日期', 'When the committee met'],
    help: ['', 'When the committee met (R-APR-3)'],
  },
  vote: { label: ['党委表决', "The committee's vote"], help: ['', "The committee's vote (R-APR-3)"] },
  formSerialNumber: { label: ['入党志愿书编号', 'Issues the form with an approved pre-review'] },
  recommendedOutcome: {
    label: ['建议', 'Another outcome the committee suggests'],
    help: ['', 'Another outcome the committee suggests (D9)'],
  },
  acknowledgements: { label: ['确认说明', 'One text for each warning'] },
  ids: {
    label: ['上报件', 'The submissions, decided alike'],
    help: ['', 'The submissions, decided alike; at most 5,000. Either these or `items`'],
  },
  agrees: { label: ['同意', 'Whether it agrees'] },
  monthlyDues: { label: ['每月党费金额', 'Yuan a month'] },
  incomeBasis: { label: ['收入类型', 'What the dues are reckoned from'] },
  income: { label: ['收入基数', 'Yuan a month'] },
  duesFrom: {
    label: ['起交月份', 'Any day of the first month'],
    help: ['', 'Any day of the first month; the month of the meeting if absent'],
  },
  'AcknowledgeUpwardFilingInput.note': { label: ['说明', 'Remarks'] },
  'AcknowledgementInput.text': { label: ['说明', 'The explanation'] },
  'DecideApprovalInput.decision': { label: ['审批结论', 'APPROVED, REJECTED or RETURNED'] },
  'DecideApprovalInput.id': { label: ['上报件', 'Which submission'] },
  'DecideApprovalInput.on': {
    label: ['审批日期', 'The day of the decision'],
    help: ['', 'The day of the decision; today if absent'],
  },
  'DecideApprovalInput.opinion': {
    label: ['审批意见', 'Required unless approved'],
    help: ['', 'Required unless approved; for a pre-review always'],
  },
  'DeliberateApprovalInput.id': { label: ['上报件', 'Which submission'] },
  'DeliberateApprovalInput.on': { label: ['审议日期', 'Today if absent'] },
  'DeliberateApprovalInput.opinion': { label: ['审议意见', 'Its opinion'] },
  'ReverseDecisionInput.id': { label: ['上报件', 'Which submission'] },
  'ReverseDecisionInput.on': { label: ['业务日期', 'Today if absent'] },
  'ReverseDecisionsInput.ids': {
    label: ['上报件', 'The submissions'],
    help: ['', 'The submissions; at most 5,000. Either these or `items`'],
  },
  'WithdrawApprovalInput.id': { label: ['上报件', 'Which submission'] },
  'WithdrawApprovalInput.on': { label: ['业务日期', 'Today if absent'] },
} as const satisfies Record<string, FieldWords>;
