import { words } from '../shell/language';

export const w = words({
  operations: ['操作库', 'Operations'],
  welcome: [
    '纪实 GraphQL:在左侧操作库选一个操作,或在此书写。',
    'Jishi GraphQL: pick an operation from the library on the left, or write here.',
  ],
});
