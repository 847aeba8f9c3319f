import { expect, it } from 'vitest';
import { figuresOf, monthOf } from './figures.tried';
import { statisticsTable } from './statisticsTable';

it('without people the table has its titles alone', () => {
  expect(statisticsTable(figuresOf())).toEqual([
    ['支部', '合计', '有逾期'],
    [],
    ['月份', '递交申请', '积极分子', '发展对象', '预备党员', '转正'],
    [],
    ['年龄', ''],
    ['学历', ''],
    ['性别', ''],
    ['民族', ''],
    ['职业', ''],
  ]);
});

it('every figure of the screen is in the table', () => {
  const found = figuresOf({
    stages: [{ stage: 'APPLICANT', count: 3, overdue: 1 }],
    organizations: [
      {
        organization: { id: 'a', name: '一支部' },
        count: 3,
        overdue: 1,
        stages: [{ stage: 'APPLICANT', count: 3 }],
      },
      { organization: null, count: 0, overdue: 0, stages: [{ stage: 'APPLICANT', count: 0 }] },
    ],
    months: [monthOf('2026-01', { applied: 1, activists: 2, targets: 3, admitted: 4, converted: 5 })],
    ages: [
      { since: null, until: 25, count: 1 },
      { since: 61, until: null, count: 2 },
    ],
    educations: [{ education: null, count: 3 }],
    sexes: [{ sex: 'MALE', count: 3 }],
    ethnicities: [{ ethnicity: null, count: 3 }],
    occupations: [{ occupation: '教师', count: 3 }],
  });
  expect(statisticsTable(found)).toEqual([
    ['支部', '入党申请人', '合计', '有逾期'],
    ['一支部', 3, 3, 1],
    ['', 0, 0, 0],
    [],
    ['月份', '递交申请', '积极分子', '发展对象', '预备党员', '转正'],
    ['2026-01', 1, 2, 3, 4, 5],
    [],
    ['年龄', ''],
    ['–25', 1],
    ['61–', 2],
    ['学历', ''],
    ['', 3],
    ['性别', ''],
    ['男', 3],
    ['民族', ''],
    ['', 3],
    ['职业', ''],
    ['教师', 3],
  ]);
});
