/** The person whose case it is: their data, their account, the end of the case. */
import type { FieldWords } from './fieldWords';

export const people = {
  target: { label: ['目标阶段', 'Stage'] },
  sex: { label: ['性别', 'Sex'] },
  isFloating: { label: ['流动人员', 'On the move'] },
  birth: { label: ['出生日期', 'Birth date'] },
  education: { label: ['学历', 'Education'] },
  ethnicity: { label: ['民族', 'Ethnicity'] },
  idType: { label: ['证件类型', 'Type of ID'] },
  occupation: { label: ['职业', 'Occupation'] },
  unit: { label: ['单位', 'Unit'] },
  politicalStatus: { label: ['政治面貌', 'Political status'] },
  registrationPlace: { label: ['户籍地', 'Place of registration'] },
  applicationBasis: { label: ['申请依据', 'Why at this branch'] },
  outflowPlace: { label: ['流出地', 'Place left'] },
  inflowPlace: { label: ['流入地', 'Place reached'] },
  expectedLeaveOn: {
    label: ['预计离开日期', 'Expected leave'],
    help: ['', 'Expected leave; null clears it'],
  },
  'SetBranchContactInput.name': { label: ['联系人', 'Contact'] },
  'SetBranchContactInput.phone': { label: ['联系电话', 'Telephone'] },
  'GiveConsentInput.consent': { label: ['告知书版本', 'Version of the text'] },
  'RegisterWithTokenInput.consent': { label: ['同意的告知书版本', 'Version of the text agreed to'] },
  token: { label: ['注册码', 'The token from the QR code'] },
  'ArchiveCandidateInput.reason': { label: ['归档原因', 'Why'], help: ['', 'Why (C-38)'] },
  'ArchiveCandidateInput.text': {
    label: ['说明', 'Explanation'],
    help: ['', 'Explanation; required for OTHER'],
  },
  'CreateCandidateInput.applicationBasis': {
    label: ['申请依据', 'Why at this branch'],
    help: ['', 'Why the person applies at this branch (R-APP-4)'],
  },
  'CreateCandidateInput.birth': {
    label: ['出生日期', 'Birth date'],
    help: ['', "Birth date; read off a citizen's ID number if absent"],
  },
  'CreateCandidateInput.expectedLeaveOn': {
    label: ['预计离开日期', 'Expected leave'],
    help: ['', 'When the person will leave the unit, such as graduation (R-PRE-3)'],
  },
  'CreateCandidateInput.isFloating': {
    label: ['流动人员', 'On the move'],
    help: ['', 'Whether the person is on the move (C-28)'],
  },
  'CreateCandidateInput.name': { label: ['姓名', 'Name'] },
  'CreateCandidateInput.sex': {
    label: ['性别', 'Sex'],
    help: ['', "Sex; read off a citizen's ID number if absent"],
  },
  'CreateCandidateInput.unit': { label: ['单位', 'Unit of work or study'] },
  'FindArchivedByIdNumberInput.idNumber': { label: ['身份证号', 'The full ID number'] },
  'ReissueRegistrationTokenInput.validDays': { label: ['有效天数', 'Valid for'] },
  'RestoreCandidateInput.idNumber': { label: ['身份证号', 'Full ID number'] },
  'RevealIdNumberInput.reason': { label: ['查看原因', 'Why it must be seen'] },
  'UpdateCandidateInput.idNumber': { label: ['身份证号', 'ID number'] },
  'UpdateCandidateInput.name': { label: ['姓名', 'Name'] },
  'UpdateCandidateInput.reason': {
    label: ['更改原因', 'Why it is changed'],
  },
  'RequestCorrectionInput.field': { label: ['更正项', 'Which of the data'] },
  'RequestCorrectionInput.wanted': {
    label: ['应为', 'What it should be'],
    help: [
      '证件号码、手机号请向支部出示，勿在此填写',
      'ID number and telephone are shown to the branch, not written here',
    ],
  },
  'RequestCorrectionInput.reason': { label: ['原因', 'Why'] },
  'AnswerCorrectionInput.id': { label: ['申请', 'Which request'] },
  'AnswerCorrectionInput.accept': {
    label: ['同意', 'Accept'],
    help: ['同意后请编辑人员信息予以更正', 'Put it right by editing the person'],
  },
  'AnswerCorrectionInput.note': { label: ['说明', 'Remarks'] },
} as const satisfies Record<string, FieldWords>;
