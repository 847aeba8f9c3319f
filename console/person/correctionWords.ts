/** Words of what is asked to be put right. */
import { words } from '../src/shell/language';

export const asking = words({
  title: ['我申请的更正', 'What I asked to have put right'],
  ask: ['申请更正', 'Something is wrong'],
  field: ['哪一项有误', 'What is wrong'],
  wanted: ['应为', 'What it should be'],
  reason: ['说明', 'Why'],
  shown: [
    '号码不在这里填写。提交后，请带证件或手机到支部核对。',
    'No number is written here: send this, then show it to the branch.',
  ],
  send: ['提交申请', 'Send'],
  noWanted: ['请填写应为何值。', 'Say what it should be.'],
  noReason: ['请说明哪里有误。', 'Say what is wrong.'],
  what: (field: string, wanted: string) => [
    wanted ? `${field}应为“${wanted}”` : field,
    wanted ? `${field}: ${wanted}` : field,
  ],
  asked: (day: string) => [`${day}提出`, `asked on ${day}`],
  answered: (day: string) => [`${day}答复`, `answered on ${day}`],
  says: (note: string) => [`支部答复：${note}`, `The branch says: ${note}`],
  states: {
    OPEN: ['等支部答复', 'waiting'],
    ACCEPTED: ['已更正', 'put right'],
    REFUSED: ['未更正', 'not changed'],
  },
  fields: {
    NAME: ['姓名', 'Name'],
    ID_NUMBER: ['证件号码', 'ID number'],
    BIRTH: ['出生日期', 'Birth date'],
    SEX: ['性别', 'Sex'],
    PHONE: ['手机号', 'Mobile number'],
    ETHNICITY: ['民族', 'Ethnicity'],
    EDUCATION: ['学历', 'Education'],
    OCCUPATION: ['职业', 'Occupation'],
    UNIT: ['单位', 'Unit'],
    POLITICAL_STATUS: ['政治面貌', 'Political status'],
    REGISTRATION_PLACE: ['户籍地', 'Place of registration'],
    OTHER: ['其他', 'Something else'],
  },
});
