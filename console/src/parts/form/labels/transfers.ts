/** A case goes to another branch: asked for, handed over, answered. */
import type { FieldWords } from './fieldWords';

export const transfers = {
  targetId: {
    label: ['转往支部', 'The receiving branch'],
    help: ['系统外的组织不选，填写转往组织', 'The receiving branch; absent for one outside the system'],
  },
  targetName: {
    label: ['转往组织（系统外）', 'Organization outside the system'],
    help: ['', 'The organization outside the system, in words'],
  },
  introduction: {
    label: ['情况介绍', 'What is known of the person'],
    help: ['预备党员必填', 'Needed of a probationary member'],
  },
  recognition: { label: ['承认', 'As what the person goes on'] },
  consent: {
    label: ['上级同意', "The superior's consent"],
    help: [
      '承认发展对象、不予承认时必填；预备党员为县级以上党委组织部门批准',
      'For recognising a development target, and for not recognising; of a probationary member the county department’s',
    ],
  },
  ground: { label: ['不予接收原因', 'Why not'] },
  code: {
    label: ['转入码', 'The one-time code'],
    help: ['', 'The code that the person, or the branch that has the case, gave'],
  },
  'AcceptTransferInput.id': { label: ['接转', 'Which transfer'] },
  'AcceptTransferInput.text': { label: ['审查情况', 'How it was examined'] },
  'AcceptTransfersInput.ids': { label: ['接转', 'The transfers'] },
  'AcceptTransfersInput.text': {
    label: ['审查情况', 'How they were examined'],
  },
  'CreateCandidateFromPassportInput.passport': {
    label: ['凭证文件', 'The passport'],
    help: ['文件内容，Base64', 'The bytes of the JSON file, in Base64'],
  },
  'CreateCandidateFromPassportInput.signature': {
    label: ['签名文件', 'The signature'],
    help: ['文件内容，Base64', 'The bytes of its file, in Base64'],
  },
  'CreateCandidateFromPassportInput.idNumber': {
    label: ['身份证号', 'ID number'],
    help: ['照本人证件填写，须与凭证一致', "From the person's own card; the passport's must be the same"],
  },
  'CreateCandidateFromPassportInput.text': {
    label: ['审查情况', 'How the person was examined'],
  },
  'CreateTransferCodeInput.validDays': { label: ['有效天数', 'Valid for'] },
  'RefuseTransferInput.id': { label: ['接转', 'Which transfer'] },
  'RefuseTransferInput.text': { label: ['说明', 'What is missing'] },
  'RefuseTransfersInput.ids': { label: ['接转', 'The transfers'] },
  'RefuseTransfersInput.text': { label: ['说明', 'What is missing'] },
  'RequestTransferInInput.text': { label: ['说明', 'Why the person comes'] },
  'TransferCandidatesOutInput.reason': { label: ['转出原因', 'Why the people move'] },
  'TransferOutInput.reason': { label: ['转出原因', 'Why the person moves'] },
  'TransferOutInput.text': { label: ['说明', 'Explanation'], help: ['', 'Explanation; required for OTHER'] },
  'WithdrawTransferInput.id': { label: ['接转', 'Which transfer'] },
  'WithdrawTransfersInput.ids': { label: ['接转', 'The transfers'] },
} as const satisfies Record<string, FieldWords>;
