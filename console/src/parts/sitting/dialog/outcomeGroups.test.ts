import { expect, it } from 'vitest';
import { passed, problemOf, refused } from '../fixtures';
import { outcomeGroups } from './outcomeGroups';

const early = problemOf({ rule: 'R-1', message: '培养时间不足' });
const late = problemOf({ rule: 'R-2', message: '逾期审批' });
const gone = problemOf({ rule: null, code: 'NOT_FOUND', message: '未找到' });

it('refusals are grouped by the first rule that refuses, warnings by each', () => {
  const results = [
    refused('a', early, late),
    refused('b', early),
    refused('c', gone),
    passed('d', [late, early]),
    passed('e', [late]),
    passed('f'),
  ];
  expect(outcomeGroups(results)).toEqual({
    failed: 3,
    succeeded: 3,
    warned: 2,
    refusals: [
      { key: 'R-1培养时间不足', problem: early, ids: ['a', 'b'] },
      { key: 'NOT_FOUND未找到', problem: gone, ids: ['c'] },
    ],
    warnings: [
      { key: 'R-2逾期审批', problem: late, ids: ['d', 'e'] },
      { key: 'R-1培养时间不足', problem: early, ids: ['d'] },
    ],
  });
});

it('a row that is refused without a reason is counted', () => {
  expect(outcomeGroups([{ ...refused('a'), errors: [] }])).toMatchObject({
    failed: 1,
    refusals: [{ key: '', problem: undefined, ids: ['a'] }],
  });
});
