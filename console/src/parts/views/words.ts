import { words } from '../../shell/language';

export const w = words({
  title: ['视图', 'Views'],
  saved: ['已存视图', 'Saved views'],
  delete: (name: string) => [`删除视图 ${name}`, `Delete the view ${name}`],
  saveThis: ['保存当前筛选', 'Save this filter'],
  wasSaved: (name: string) => [`已保存视图“${name}”`, `View “${name}” saved`],
  name: ['视图名称', 'Name of the view'],
  save: ['保存', 'Save'],
  copyLink: ['复制链接', 'Copy the link'],
  linkCopied: ['已复制链接', 'The link is copied'],
});
