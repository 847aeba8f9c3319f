/** Submissions, decisions and upward filings. */
import type { FieldWords } from './fieldWords';

export const approvals = {
  number: { label: ['备案编号', 'Number of the filing'] },
  rule: { label: ['规则编号', 'Rule'] },
  committeeMetOn: {
    label: ['党委会日期', 'When the committee met'],
    help: ['', 'When the committee met (R-APR-3)'],
  },
  vote: { label: ['党委表决', "The committee's vote"], help: ['', "The committee's vote (R-APR-3)"] },
  formSerialNumber: { label: ['入党志愿书编号', 'Serial number of the form'] },
  recommendedOutcome: {
    label: ['建议的结论', 'Outcome suggested'],
    help: ['', 'Another outcome the committee suggests (D9)'],
  },
  acknowledgements: { label: ['确认说明', 'One text for each warning'] },
  ids: {
    label: ['上报件', 'Submissions'],
    help: ['', 'The submissions, decided alike; at most 5,000. Either these or `items`'],
  },
  agrees: { label: ['同意', 'Opinion'] },
  monthlyDues: { label: ['每月党费金额', 'Yuan a month'] },
  incomeBasis: { label: ['收入类型', 'What the dues are reckoned from'] },
  income: { label: ['收入基数', 'Yuan a month'] },
  duesFrom: {
    label: ['起交月份', 'First month of dues'],
    help: ['', 'Any day of the first month; the month of the meeting if absent'],
  },
  'AcknowledgeUpwardFilingInput.note': { label: ['说明', 'Remarks'] },
  'AcknowledgementInput.text': { label: ['说明', 'The explanation'] },
  'DecideApprovalInput.decision': { label: ['审批结论', 'Decision'] },
  'DecideApprovalInput.id': { label: ['上报件', 'Which submission'] },
  'DecideApprovalInput.opinion': {
    label: ['审批意见', 'Opinion'],
    help: ['', 'Required unless approved; for a pre-review always'],
  },
  'DeliberateApprovalInput.id': { label: ['上报件', 'Which submission'] },
  'DeliberateApprovalInput.opinion': { label: ['审议意见', 'Its opinion'] },
  'ReverseDecisionInput.id': { label: ['上报件', 'Which submission'] },
  'ReverseDecisionsInput.ids': {
    label: ['上报件', 'The submissions'],
    help: ['', 'The submissions; at most 5,000. Either these or `items`'],
  },
  'WithdrawApprovalInput.id': { label: ['上报件', 'Which submission'] },
} as const satisfies Record<string, FieldWords>;
