/** What many forms ask. */
import type { FieldWords } from './fieldWords';

export const common = {
  name: { label: ['名称', 'Name'] },
  candidateId: { label: ['发展人员', 'Whose case'] },
  on: {
    label: ['业务日期', 'Day'],
    help: ['', 'The day on which it happened (Shanghai); today if absent, never in the future'],
  },
  version: {
    label: ['版本', 'Version'],
    help: ['', "The case's version as the caller saw it; CONFLICT if it has changed"],
  },
  idempotencyKey: { label: ['幂等键', 'Key against doing it twice'] },
  note: { label: ['说明', 'Remarks'] },
  errorPolicy: { label: ['错误策略', 'What refused rows do'] },
  validateOnly: { label: ['仅校验', 'A dry run'] },
  candidateIds: {
    label: ['发展人员', 'The people'],
    help: ['', 'The people; at most 5,000. Either these or `items`'],
  },
  items: {
    label: ['逐项', 'Rows'],
    help: ['', 'The rows, each with what differs; at most 5000'],
  },
  text: { label: ['正文', 'Text'] },
  since: { label: ['起算日', 'From when the stage counts'] },
  reason: { label: ['原因', 'Why'] },
  kind: { label: ['类型', 'Kind'], help: ['', 'Kind (R-ORG-4)'] },
  approve: { label: ['审阅结果', 'Result'] },
  fileId: { label: ['文件', 'The uploaded file'] },
  attachments: { label: ['附件', 'The papers behind it'] },
  id: { label: ['记录', 'Which record'] },
  validDays: { label: ['有效天数', 'Valid for'] },
  login: { label: ['登录名', 'The name to sign in with'] },
  memberId: {
    label: ['培养联系人或入党介绍人', 'Whose opinion'],
    help: ['', 'Who gave it, where the kind has one (标明)'],
  },
  password: {
    label: ['初始密码', 'First password'],
    help: ['至少10个字符，不能是登录名或常见的密码', 'Not the login, no common one'],
  },
  idNumber: { label: ['身份证号', 'ID number'], help: ['', 'ID number; stored sealed'] },
  phone: { label: ['手机号', 'Mobile number'] },
  decision: { label: ['决定', "The organization's decision"] },
  opinion: { label: ['谈话意见', "The talker's opinion"], help: ['', "The talker's opinion (Art. 23)"] },
  place: { label: ['地点', 'Place'] },
  superiorConsent: { label: ['上级同意', "The superior's consent"] },
  days: { label: ['天数', 'Days'] },
} as const satisfies Record<string, FieldWords>;
