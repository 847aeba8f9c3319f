import { expect, it } from 'vitest';
import { workTable } from './workTable';

it('every figure of the work is in the table', () => {
  const table = workTable({
    since: '2026-01-01',
    until: '2026-12-31',
    durations: [{ step: 'ACTIVIST', count: 3, median: 40, ninetieth: 90 }],
    decisions: [{ kind: 'PRE_REVIEW', approved: 5, returned: 2, rejected: 1, median: null, ninetieth: null }],
    rules: [{ rule: 'R-ACT-6', count: 2, returned: 1, rejected: 1 }],
    entries: [{ kind: 'TALK', count: 9, late: 4 }],
    dormant: [
      {
        organization: { id: 'a', name: '一支部' },
        lastAdmittedOn: null,
        lastActivistOn: '2024-05-01',
        count: 2,
      },
    ],
    yearlyDuties: [{ organization: { id: 'b', name: '党委' }, analysedOn: '2026-10-20', reportedOn: null }],
  });
  expect(table).toEqual([
    ['步骤', '人数', '中位数', '九成以内'],
    ['确定为积极分子', 3, 40, 90],
    [],
    ['类型', '通过', '退回', '拒绝', '用时中位数', '九成以内'],
    ['预审', 5, 2, 1, null, null],
    [],
    ['规则', '件数', '退回', '拒绝'],
    ['R-ACT-6', 2, 1, 1],
    [],
    ['记录', '条数', '补录'],
    ['谈话记录', 9, 4],
    [],
    ['支部', '最近接收', '最近确定积极分子', '在办人数'],
    ['一支部', null, '2024-05-01', 2],
    [],
    ['党委', '分析', '报告'],
    ['党委', '2026-10-20', null],
  ]);
});
