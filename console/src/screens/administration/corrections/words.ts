import { words } from '../../../shell/language';

export const w = words({
  title: ['更正申请', 'Corrections'],
  about: [
    '本人认为资料有误时提出。先核对再答复：同意的在这里一并改正，不同意的须说明理由，本人看得到答复。',
    'What persons say is wrong of their data. Accepting puts it right here; refusing says why. The person reads the answer.',
  ],
  state: ['状态', 'State'],
  every: ['全部', 'All'],
  count: (many: number) => [`${many} 件`, `${many}`],
  none: ['没有待答复的更正申请。', 'No request waits for an answer.'],
  noneSuch: ['没有这样的更正申请。', 'There is no such request.'],
  more: ['再看 100 件', '100 more'],
  now: ['现为', 'now'],
  wanted: ['应为', 'should be'],
  shown: ['由本人出示证件核对', 'shown by the person'],
  notHere: ['未填', 'nothing'],
  reason: ['原因', 'Why'],
  asked: (when: string) => [`${when} 提出`, `asked ${when}`],
  answered: (when: string) => [`${when} 答复`, `answered ${when}`],
  answer: ['答复', 'Answer'],
  answerOf: (name: string, field: string) => [`答复 ${name} 的${field}`, `Answer ${name}: ${field}`],
  accept: ['同意，改正并答复', 'Put it right and say so'],
  acceptAlone: ['已在别处改正，只答复同意', 'Put right already: only say so'],
  refuse: ['不予更正', 'Refuse'],
  how: ['怎样答复', 'The answer'],
  superior: [
    '证件号码、出生日期在上报之后更正，须写明原因和上级同意。',
    'ID number and birth date, once something was submitted, want a reason and the superior’s consent.',
  ],
  elsewhere: ['请先在档案里改正，再答复。', 'Put it right in the file first, then answer.'],
  file: ['打开档案', 'Open the file'],
  send: ['答复同意', 'Say that it is put right'],
  halfDone: (why: string) => [
    `资料已改正，但答复没有送出：${why}`,
    `The data are put right, but the answer was not sent: ${why}`,
  ],
});
