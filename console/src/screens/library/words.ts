import { words } from '../../shell/language';

export const w = words({
  heads: {
    A: ['一 申请人', 'A · Applicants'],
    B: ['二 积极分子', 'B · Activists'],
    C: ['三 发展对象', 'C · Development targets'],
    D: ['四 预备党员', 'D · Probationary members'],
    E: ['五 对发展党员进行管理', 'E · The case itself'],
    F: ['上级党组织', 'F · Superiors'],
    '-': ['组织、账户与其他', 'Organizations, accounts, others'],
  },
  placeholder: ['<编号>', '<id>'],
  own: ['控制台的查询', 'The console’s own questions'],
  fields: ['输入字段', 'Fields'],
  open: ['在编辑器打开', 'Open in the editor'],
  docs: ['类型文档', 'Type documentation'],
  searchFor: ['搜索操作、章节号(如 A3)', 'Operation or section (such as A3)'],
  search: ['搜索', 'Search'],
  operations: ['操作', 'Operations'],
  inWords: ['模式说明', 'The schema in words'],
  sections: ['章节', 'Sections'],
  many: (count: number) => [`${count} 项`, `${count}`],
  nothing: ['没有符合条件的操作。', 'No operation matches.'],
  values: ['取值', 'Values'],
  inputs: ['输入', 'Inputs'],
});
