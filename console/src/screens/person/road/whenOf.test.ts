import { expect, it } from 'vitest';
import { aMilestone } from '../tried';
import type { Milestone } from '../types';
import { whenOf, whyOf } from './whenOf';

const problem = (given: object) => ({ message: '还不行', rule: 'R-ACT-1', dueOn: null, ...given }) as never;

it.each<[string, Partial<Milestone>]>([
  ['待审批，2999-03-01 前', { state: 'WAITING', dueOn: '2999-03-01' }],
  ['待审批', { state: 'WAITING' }],
  ['R-ACT-1 至 2999-03-01', { state: 'MISSING', dueOn: '2999-03-01', askedBy: [problem({})] }],
  [
    'R-ACT-2 至 2999-03-01',
    {
      state: 'MISSING',
      dueOn: '2999-03-01',
      askedBy: [problem({}), problem({ rule: 'R-ACT-2', dueOn: '2999-03-01' })],
    },
  ],
  ['待办', { state: 'MISSING' }],
  ['2026-01-10', { state: 'DONE', on: '2026-01-10', count: 1 }],
  ['2026-01-10 · 3 次', { state: 'DONE', on: '2026-01-10', count: 3 }],
  ['2026-01-10', { state: 'POSSIBLE', on: '2026-01-10', count: 1 }],
  ['现在可办', { state: 'POSSIBLE' }],
  ['2026-05-01 起应办', { state: 'POSSIBLE', dueFrom: '2026-05-01' }],
  ['未记录', { state: 'PASSED_BY', earliest: '2026-05-01' }],
  ['最早 2999-05-01', { state: 'NOT_YET', earliest: '2999-05-01' }],
  ['尚不可办', { state: 'NOT_YET', earliest: '2020-05-01' }],
  ['尚不可办', { state: 'NOT_YET' }],
])('%s is said of %o', (when, milestone) => {
  expect(whenOf(aMilestone(milestone))).toBe(when);
});

it('the reason is where it stands, what asks for it, and what stands in its way', () => {
  const asks: Partial<Milestone> = {
    state: 'NOT_YET',
    askedBy: [problem({ message: '应有汇报' })],
    problems: [problem({ rule: null })],
  };
  expect([
    whyOf(aMilestone({ ...asks, possible: false }))
      .split('\n')
      .slice(1),
    whyOf(aMilestone({ ...asks, possible: true }))
      .split('\n')
      .slice(1),
  ]).toEqual([['应有汇报 R-ACT-1', '还不行 '], ['应有汇报 R-ACT-1']]);
});

it('waits for somebody since a day, is late by days, and came back', () => {
  const waits = aMilestone({ state: 'WAITING', allowed: false, waitsSince: '2020-11-20' });
  expect(whenOf(waits, '机关党委')).toBe('等机关党委 · 20-11-20 起');
  expect(whenOf(aMilestone({ state: 'MISSING', dueOn: '2020-01-01' }))).toMatch(/^逾 \d+ 天$/);
  expect(whenOf(aMilestone({ state: 'DONE', cameBack: true, on: '2026-01-01' }))).toBe('退回，待重报');
});
