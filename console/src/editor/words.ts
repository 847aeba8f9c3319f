import { words } from '../shell/language';

export const w = words({
  operations: ['操作库', 'Operations'],
  askFirst: ['要执行这项更改吗？', 'Run this change?'],
  real: [
    '执行后写入正式数据，并以您的账户记入审计日志。先看结果不写入，请把 validateOnly 设为 true。',
    'It changes real data, and the journal keeps it under your account. To see what it would say, set validateOnly to true.',
  ],
  unfilled: [
    '变量里还有占位符（如 <编号>），请先换成要办理的对象。没有发送。',
    'There are still placeholders such as <id> among the variables: put in whom it is about first. Nothing was sent.',
  ],
  run: ['执行', 'Run'],
  dontRun: ['不执行', 'Do not run'],
  notSent: ['没有发送', 'notSent'],
  nothingChanged: ['您选择了不执行，数据没有变化。', 'You chose not to run it; nothing was changed.'],
  welcome: [
    '纪实 GraphQL：在左侧操作库选一个操作，或在此书写。',
    'Jishi GraphQL: pick an operation from the library on the left, or write here.',
  ],
});
