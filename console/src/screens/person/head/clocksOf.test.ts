import { describe, expect, it } from 'vitest';
import { aPerson, aRecord } from '../tried';
import { clocksOf, daysLeft, leftInWords, shareRun } from './clocksOf';

const cultivationPeriod = { since: '2026-01-01', netMonths: 3, completeOn: '2027-01-01' };
const probation = {
  start: '2026-01-01',
  lastDay: '2026-12-31',
  eligibleOn: '2027-01-01',
  extensionMonths: 0,
};
const deadline = {
  message: '应谈话',
  rule: 'R-APP-2',
  article: '第五条',
  dueOn: '2026-02-01',
  overdue: true,
};

describe('what runs', () => {
  it('is the year of cultivation of an activist', () => {
    expect(clocksOf(aPerson({ stage: 'ACTIVIST', cultivationPeriod, probation }), [])).toEqual([
      { name: '培养考察一年', from: '2026-01-01', until: '2027-01-01', rule: 'R-ACT-5' },
    ]);
  });

  it.each([
    [0, '预备期'],
    [6, '预备期(延长 6 个月)'],
  ])('is the probation of a probationary member (extended by %s)', (extensionMonths, name) => {
    const person = aPerson({
      stage: 'PROBATIONARY_MEMBER',
      cultivationPeriod,
      probation: { ...probation, extensionMonths },
    });
    expect(clocksOf(person, [])).toEqual([
      { name, from: '2026-01-01', until: '2026-12-31', rule: 'R-PRB-1' },
    ]);
  });

  it('is a submission that waits, until the day that it says; none that was decided', () => {
    const waits = aRecord({
      typename: 'Approval',
      state: 'SUBMITTED',
      title: '预审',
      said: '待审批 · 2026-03-01 前审批',
    });
    const open = aRecord({ ...waits, said: '待审批' });
    const decided = aRecord({ ...waits, state: 'APPROVED' });
    expect(clocksOf(aPerson({}), [waits, open, decided])).toEqual([
      { name: '预审：待审批', from: '2026-01-10', until: '2026-03-01' },
      { name: '预审：待审批', from: '2026-01-10', until: '' },
    ]);
  });

  it('is every other deadline, once', () => {
    const period = { ...deadline, rule: 'R-ACT-5' };
    const found = clocksOf(aPerson({ cultivationPeriod, deadlines: [deadline, period] }), []);
    expect(found.slice(1)).toEqual([
      { name: '应谈话', until: '2026-02-01', rule: 'R-APP-2 · 第五条', late: true },
    ]);
  });
});

describe('the days of a clock', () => {
  const clock = { name: '', from: '2026-01-01', until: '2026-01-11' };

  it.each([
    ['2025-12-01', 41, 0, '还有 41 天'],
    ['2026-01-01', 10, 0, '还有 10 天'],
    ['2026-01-06', 5, 0.5, '还有 5 天'],
    ['2026-01-11', 0, 1, '今天'],
    ['2026-01-13', -2, 1, '已过 2 天'],
  ])('on %s', (now, left, share, said) => {
    expect([daysLeft(clock, now), shareRun(clock, now), leftInWords(left)]).toEqual([left, share, said]);
  });

  it('are not counted where no day is set, nor where it began on none', () => {
    expect([
      daysLeft({ ...clock, until: '' }, '2026-01-01'),
      shareRun({ ...clock, until: '' }, '2026-01-01'),
      shareRun({ ...clock, from: null }, '2026-01-01'),
    ]).toEqual([null, null, null]);
  });
});
