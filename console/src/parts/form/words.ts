import { words } from '../../shell/language';

export const w = words({
  several: ['多项用顿号分开', 'Several: separated by commas'],
  branchName: ['按名称查找支部', 'Find a branch by its name'],
  asItIs: ['不变', 'As it is'],
  yes: ['是', 'Yes'],
  no: ['否', 'No'],
  addRow: ['添加', 'Add'],
  removeRow: (number: number) => [`去掉第 ${number} 项`, `Remove no. ${number}`],
  findByName: ['按姓名查找', 'Find by name'],
  findMember: ['按姓名查找党员', 'Find a member by name'],
  otherBranches: ['同一党委的其他支部', 'Other branches of the committee'],
  loading: ['载入中…', 'Loading…'],
  noMember: ['没有符合条件的党员。', 'No member matches.'],
  explain: ['须书面说明的提醒', 'Warnings to be explained in writing'],
  done: ['✓ 已办', '✓ Done'],
  working: ['办理中…', 'Working…'],
  submit: ['办理', 'Submit'],
  secret: ['只显示这一次:', 'Shown this once: '],
  copy: ['复制', 'Copy'],
});
