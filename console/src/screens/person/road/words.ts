import { words } from '../../../shell/language';

export const w = words({
  title: ['发展历程', 'The road'],
  since: (day: string) => [`${day} 起`, `since ${day}`],
  waitsUntil: (day: string) => [`待审批,${day} 前`, `waits, until ${day}`],
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
