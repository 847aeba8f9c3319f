import { words } from '../../shell/language';

export const w = words({
  label: ['导航', 'Navigation'],
  name: ['纪实', 'Jishi'],
  subtitle: ['发展党员全程纪实', 'The record of admission'],
  search: ['搜索或跳转', 'Search'],
  searchLabel: ['搜索或跳转', 'Search or go to'],
  scope: ['范围', 'Scope'],
  wholeScope: ['全部管辖范围', 'All of my scope'],
  more: ['更多', 'More'],
  less: ['收起', 'Close'],
  fold: ['收起导航', 'Fold'],
  foldLabel: ['收起导航', 'Fold the navigation'],
  unfoldLabel: ['展开导航', 'Unfold the navigation'],
  account: ['账户与设置', 'Account and settings'],
  appearance: ['外观', 'Appearance'],
  themes: {
    system: ['跟随系统', 'System'],
    light: ['浅色', 'Light'],
    dark: ['深色', 'Dark'],
  },
  language: ['语言', 'Language'],
  languages: {
    zh: ['中文', '中文'],
    en: ['English', 'English'],
  },
  ownAccount: ['我的账户', 'My account'],
  keys: ['快捷键', 'Keys'],
  otherAccount: ['换一个账户…', 'Another account…'],
  leave: ['退出登录', 'Sign out'],
});
