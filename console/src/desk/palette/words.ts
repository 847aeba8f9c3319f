import { words } from '../../shell/language';

export const w = words({
  title: ['命令面板', 'Command palette'],
  search: ['搜索或跳转', 'Search or go to'],
  placeholder: ['人名、页面、操作、支部…', 'A name, a screen, an operation, a branch…'],
  results: ['结果', 'Results'],
  nothing: ['没有找到。', 'Nothing found.'],
  groups: {
    people: ['人员', 'People'],
    screens: ['前往', 'Go to'],
    saved: ['视图', 'Saved views'],
    forms: ['办理', 'Forms'],
    operations: ['操作库', 'Operations library'],
    scope: ['范围', 'Scope'],
    settings: ['设置', 'Settings'],
  },
  clerks: {
    menu: {
      APPLICANT: ['申请人', 'Applicants'],
      ACTIVIST: ['积极分子', 'Activists'],
      DEVELOPMENT_TARGET: ['发展对象', 'Development targets'],
      PROBATIONARY_MEMBER: ['预备党员管理', 'Probationary members'],
    },
    dues: ['登记党费', 'Record dues'],
    code: ['注册二维码', 'QR code to register'],
    add: ['新增发展人员账户', 'Open a case'],
    archive: ['已归档', 'Archived'],
    reply: ['批复、请示', 'Replies and requests'],
    onFile: ['档案内容', 'What is on file'],
    chooseFile: ['先打开一份档案', 'Open a file first'],
  },
  wholeScope: ['全部管辖范围', 'All of my scope'],
  settings: {
    // In the language that it leads to.
    language: ['Switch to English', '切换为中文'],
    languageNote: ['切换语言', 'Language'],
    light: ['浅色外观', 'Light appearance'],
    dark: ['深色外观', 'Dark appearance'],
    system: ['外观跟随系统', 'Appearance of the system'],
    keys: ['快捷键', 'Keys'],
    account: ['换一个账户', 'Another account'],
    leave: ['退出登录', 'Sign out'],
  },
  hints: {
    choose: ['选择', 'choose'],
    open: ['打开', 'open'],
    close: ['关闭', 'close'],
  },
});
