import { words } from '../../shell/language';

export const w = words({
  number: ['序号', 'No.'],
  name: ['姓名', 'Name'],
  result: ['试办结果', 'Dry run'],
  cell: (name: string, title: string) => [`${name} ${title}`, `${name} ${title}`],
  unknown: ['粘贴的内容里，名册上没有这些人：', 'Pasted, and nobody here has these names: '],
  double: ['名册上有同名的人，请手工填：', 'Several here have this name, fill these in by hand: '],
  beyond: ['超出表格或没有这一列，没有填入：', 'Beyond the sheet, or of no column here, and not filled in: '],
  dismiss: ['知道了', 'Understood'],
  notUnderstood: (title: string, text: string) => [
    `${title}“${text}”看不懂`,
    `${title}: “${text}” is not understood`,
  ],
});
