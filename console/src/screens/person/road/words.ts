import { words } from '../../../shell/language';

export const w = words({
  title: ['发展历程', 'The road'],
  marks: {
    done: ['已办', 'done'],
    now: ['现在办', 'to do now'],
    waiting: ['等他人', 'waits for others'],
    back: ['被退回', 'came back'],
    possible: ['可办', 'possible'],
    not_yet: ['尚不可办', 'not yet'],
    passed_by: ['未记录', 'not on file'],
  },
  waitsFor: (whom: string, day: string) => [`等${whom} · ${day} 起`, `${whom}, since ${day}`],
  others: ['本人或上级', 'the person or a superior'],
  lateBy: (many: number) => [`逾 ${many} 天`, many === 1 ? '1 day late' : `${many} days late`],
  cameBack: ['退回，待重报', 'came back, to be submitted again'],
  since: (day: string) => [`${day} 起`, `since ${day}`],
  waitsUntil: (day: string) => [`待审批，${day} 前`, `waits, until ${day}`],
  waiting: ['待审批', 'waiting'],
  by: (day: string) => [`至 ${day}`, `by ${day}`],
  askedFor: ['待办', 'asked for'],
  times: (day: string, count: number) => [`${day} · ${count} 次`, `${day} · ${count}×`],
  owedFrom: (day: string) => [`${day} 起应办`, `due from ${day}`],
  possibleNow: ['现在可办', 'possible now'],
  notOnFile: ['未记录', 'not on file'],
  from: (day: string) => [`最早 ${day}`, `from ${day}`],
  notYet: ['尚不可办', 'not yet'],
});
