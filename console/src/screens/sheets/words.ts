import { words } from '../../shell/language';

export const w = words({
  back: ['名册', 'People'],
  title: { opinions: ['意见表', 'Sheet of opinions'], training: ['培训表', 'Roster of a course'] },
  kinds: ['意见类型', 'Kind of opinion'],
  people: (many: number) => [`${many} 人`, `${many} people`],
  firstOf: (many: number, all: number) => [
    `表上是前 ${many} 人，共 ${all} 人；其余请按支部筛选，或用导入表格。`,
    `The first ${many} of ${all}; narrow the list to a branch for the others, or take in a spreadsheet.`,
  ],
  paper: ['纸质材料', 'Paper'],
  yes: ['是', 'Yes'],
  no: ['否', 'No'],
  columns: {
    giver: ['谁的意见', 'Whose'],
    day: ['日期', 'Day'],
    content: ['意见内容', 'The opinion'],
    asked: ['征求人数', 'Asked'],
    reference: ['材料编号', 'Paper no.'],
    passed: ['考试合格', 'Passed'],
    score: ['成绩', 'Score'],
    certificate: ['结业证书', 'Certificate'],
    days: ['天数', 'Days'],
    hours: ['学时', 'Hours'],
  },
  course: ['培训班', 'The course'],
  papers: ['附件（各行共用）', 'Papers (for all rows)'],
  noNumber: (text: string) => [
    `“${text}”看不懂，请只填数字，如 3`,
    `“${text}” is not understood: a number in digits, such as 3`,
  ],
  courseFirst: [
    '先填好培训班的必填项，改正标红的。',
    'Fill in what the course needs first, and put right what is red.',
  ],
  sound: ['可以录入', 'Can be recorded'],
  checking: ['试办中…', 'Trying…'],
  sum: (sound: number, warned: number, wrong: number) => [
    `${sound} 人可录入，其中 ${warned} 人有提醒；${wrong} 人有问题`,
    `${sound} can be recorded, ${warned} of them with a warning; ${wrong} have a problem`,
  ],
  nothing: [
    '填一格，或从电子表格粘贴：第一列是姓名的按姓名对应，否则从光标处起按次序填。',
    'Fill in a cell, or paste from a spreadsheet: with names in the first column it goes to the people named, else on from the cell you are in.',
  ],
  record: (many: number) => [`录入 ${many} 人`, `Record ${many}`],
  recording: ['录入中…', 'Recording…'],
  clear: ['清空此表', 'Empty the sheet'],
  undoPaste: ['撤销粘贴', 'Undo the paste'],
  kept: ['已存在这台设备上，录入或退出后清除。', 'Kept on this device until it is recorded or you sign out.'],
  keys: { fill: ['同上', 'as above'], next: ['下一个问题', 'next problem'], down: ['下一行', 'next row'] },
  unanswered: ['录入', 'recordings'],
});
