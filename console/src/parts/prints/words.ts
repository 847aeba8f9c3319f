import { words } from '../../shell/language';

export const w = words({
  print: ['打印', 'Print'],
  page: ['本页', 'This page'],
  read: ['供查阅', 'To read'],
  issue: ['正式出具（编号、二维码）', 'Issue, with number and QR code'],
  issued: ['已出具', 'Issued'],
  done: (title: string, number: string) => [`${title}已出具，编号 ${number}`, `${title} issued: ${number}`],
  superseded: ['已被替代', 'superseded'],
  word: ['Word', 'Word'],
  asWord: (title: string) => [`${title}（可编辑的 Word 文件）`, `${title} as a Word file to edit`],
  several: ['合并打印', 'Print as one'],
  bundled: (n: number) => [`${n} 份已合并为一个文件`, `${n} documents are one file`],
  made: (n: number) => [`打开合并的 ${n} 份`, `Open the ${n} as one`],
  most: (n: number) => [`一次最多合并 ${n} 份`, `At most ${n} as one`],
  setting: (read: number, of: number) => [`正在生成 ${read}/${of}`, `${read} of ${of}`],
});
