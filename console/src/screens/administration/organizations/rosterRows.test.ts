import { expect, it } from 'vitest';
import type { Member } from '../../../parts/roster';
import { rosterRows } from './rosterRows';

const MEMBER: Member = {
  id: 'm_1',
  name: '张三',
  status: 'FULL',
  position: '书记',
  fullSince: '2020-06-01',
  joinedOn: null,
  convertedOn: null,
  followsCase: false,
  leftOn: null,
  excusedFrom: null,
  excusedUntil: null,
  version: 1,
  disciplines: [],
  organization: { id: 'o_1', name: '第一支部' },
};

it('the roster as a file says of each member who has a vote on the day', () => {
  const newcomer: Member = { ...MEMBER, name: '李四', status: 'PROBATIONARY', position: '', fullSince: null };
  expect(rosterRows([MEMBER, newcomer], '2026-07-01')).toEqual([
    ['姓名', '类别', '职务', '支部', '转正', '表决权'],
    ['张三', '正式党员', '书记', '第一支部', '2020-06-01', '✓'],
    ['李四', '预备党员', '', '第一支部', null, '预备党员，无表决权'],
  ]);
});
