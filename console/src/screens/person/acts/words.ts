import { words } from '../../../shell/language';

export const w = words({
  title: ['办理', 'Act'],
  saysNothing: ['（没有其他内容）', '(It says nothing else.)'],
  and: ['、', ', '],
  cameBack: ['退回或未通过，待重报', 'Came back: to be submitted again'],
  close: ['收起', 'Close'],
  gone: [
    '这条记录已不在档案中，可能刚被别人删除或更正。您填的草稿还在，在新的记录上可以重填。',
    'This record is no longer on file: somebody may just have removed or superseded it. What you filled in is kept as a draft.',
  ],
  correctInstead: [
    '改为更正（写明原因，原记录保留）',
    'Put it right instead (with a reason; the former record stays)',
  ],
  nextPerson: (name: string) => [`同一项，下一人：${name}`, `The same for the next person: ${name}`],
  nextOperation: (what: string) => [`接着办：${what}`, `Next: ${what}`],
  askedFor: ['待办', 'Asked for now'],
  possible: ['现在可办', 'Possible now'],
  others: ['其他', 'Others'],
  by: (day: string) => [`${day} 前`, `by ${day}`],
  notPossible: ['现在不能办', 'Not possible today'],
  earliest: (day: string) => [` · 最早 ${day} 可办`, ` · possible from ${day}`],
  ready: (day: string) => [`，${day} 起可办`, `, from ${day}`],
  anotherRole: ['由其他角色办理。', 'Another role does this.'],
  anotherDay: ['仍按往日补录', 'Enter it for another day all the same'],
  onThatDay: (day: string) => [`${day} 当日`, `On ${day}`],
  nothingThen: ['可以上报', 'nothing stands in the way'],
  togetherOn: (day: string) => [
    `到 ${day} 的支部大会一并录入多人`,
    `Enter several people of the meeting of ${day} together`,
  ],
  severalTogether: ['到支部大会一并录入多人', 'Enter several people of one meeting together'],
});
