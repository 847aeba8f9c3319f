import { words } from '../../../shell/language';

export const w = words({
  title: ['发展党员计划', "The year's plan"],
  year: ['年度', 'Year'],
  note: [
    '按支部大会日期计入年度；转走的人员仍计入当时所在支部。',
    'People count by the day of the general meeting, and where they were then.',
  ],
  columns: {
    organization: ['组织', 'Organization'],
    quota: ['名额', 'Quota'],
    distributed: ['已分配', 'Given out'],
    admitted: ['已接收', 'Admitted'],
    submitted: ['已上报', 'Submitted'],
    left: ['剩余', 'Left'],
    history: ['历次下达', 'Laid down'],
  },
  none: ['未下达', 'none'],
  takenBack: ['收回', 'taken back'],
  quotaOf: (name: string) => [`${name}的名额`, `Quota of ${name}`],
  step: (quota: string, on: string) => [`${on} ${quota}`, `${on}: ${quota}`],
  historyOf: (name: string) => [`${name}历次下达`, `What was laid down for ${name}`],
  over: ['已超', 'beyond'],
  basis: ['依据', 'Basis'],
  save: ['下达', 'Lay down'],
  saved: (many: number) => [`已下达 ${many} 项`, `${many} plans were laid down.`],
  whole: ['名额须为零或正整数', 'A quota is a whole number, or empty.'],
  more: ['再显示', 'More'],
  forecast: {
    title: (year: number) => [`${year} 年预测`, `What to expect of ${year}`],
    ready: ['现可上报', 'ready today'],
    expected: ['年内可接收', 'by the end of the year'],
    people: (many: number) => [`${many} 人`, `${many}`],
    beyond: (many: number) => [`比剩余名额多 ${many} 人`, `${many} more than places left`],
    more: [
      '在办人员超过一百，只算了前一百人。',
      'There are more than a hundred cases; the first hundred were looked at.',
    ],
  },
});
