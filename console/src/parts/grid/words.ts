import { words } from '../../shell/language';

export const w = words({
  number: ['序号', 'No.'],
  name: ['姓名', 'Name'],
  result: ['试办结果', 'Dry run'],
  cell: (name: string, title: string) => [`${name} ${title}`, `${name} ${title}`],
  notUnderstood: (title: string, text: string) => [
    `${title}“${text}”看不懂`,
    `${title}: “${text}” is not understood`,
  ],
});
