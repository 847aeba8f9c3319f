import { words } from '../../shell/language';

export const w = words({
  title: ['名册', 'People'],
  allStages: ['全部阶段', 'All stages'],
  people: (many: number) => [`${many} 人`, `${many} people`],
  nextDue: ['下一期限', 'Next due'],
  cameBack: ['被退回', 'Returned'],
  problems: ['问题', 'Problems'],
  more: ['再看 100 人', '100 more'],
  openFile: (name: string) => [`打开 ${name} 的档案`, `Open the file of ${name}`],
});
