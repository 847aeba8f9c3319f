/** The words of the copy of one's own data. */
import { words } from '../src/shell/language';

export const copyWords = words({
  title: ['下载我的资料', 'Download my data'],
  why: [
    '一份本人资料的副本，供您核对、留存或提供给他人：个人信息、您交的材料、办理结果、同意和更正记录、登录记录。',
    'A copy of your own data, to look through, to keep or to give to somebody: who you are, what you handed in, what became of it, consents, corrections and sign-ins.',
  ],
  kept: [
    '证件号码和手机号只显示部分；他人的意见、表决和政审不在其中。每次下载都有记录。',
    'Of numbers only a part is shown; what others said, voted and looked into is not in it. Each copy is put on record.',
  ],
  make: ['生成副本', 'Make the copy'],
  made: [
    '副本已生成。如没有自动下载，请点“保存文件”；微信中保存不了的，请在浏览器中打开本页。',
    'It is made. If it is not saved by itself, press the button below; where WeChat does not save it, open this page in a browser.',
  ],
  save: ['保存文件', 'Save the file'],
  file: ['我的资料', 'my-data'],
});
