import { words } from '../../../shell/language';

export const w = words({
  title: ['全程纪实', 'Timeline'],
  lateEntry: ['补录', 'late entry'],
  entered: (day: string) => [`${day} 录入`, `entered ${day}`],
  papers: (papers: string[]) => [`附件：${papers.join('、')}`, `papers: ${papers.join(', ')}`],
  changed: (count: number) => [`改变 ${count} 项`, `${count} changed`],
  newest: (count: number) => [
    `以上为最近 ${count} 条，更早的记录未列出。`,
    `These are the newest ${count} entries; earlier ones are not listed.`,
  ],
  older: ['更早的记录', 'Earlier entries'],
  between: ['、', ', '],
  and: ['，', ', '],
  named: ['（见档案）', '(see the file)'],
  byItself: ['系统处理', 'Done by the system'],
  other: ['其他', 'other'],
  opinion: (text: string) => [`意见：${text}`, `Opinion: ${text}`],
  yes: ['是', 'yes'],
  no: ['否', 'no'],
});
