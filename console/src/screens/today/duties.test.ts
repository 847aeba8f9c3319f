import { describe, expect, it } from 'vitest';
import { dutiesOf, firstDuty, type Person, todayFilters } from './duties';

const DAY = '2026-11-29';
const LAST = '2026-12-29';

type Late = Person['overdue'][number];
type Deadline = Person['deadlines'][number];
const late = (message: string, dueOn: string | null): Late => ({
  message,
  rule: 'TIME-3',
  guard: 'TIME-3.half-year',
  article: '第十四条',
  dueOn,
  severity: 'ERROR',
});
const deadline = (message: string, dueOn: string): Deadline => ({
  message,
  rule: 'TIME-4',
  article: '第十五条',
  dueOn,
  overdue: false,
});
const person = (overdue: Late[], deadlines: Deadline[]): Person => ({
  id: 'cand_1',
  name: '李明',
  stage: 'ACTIVIST',
  nextDueOn: null,
  branch: { id: 'org_1', name: '一支部' },
  overdue,
  deadlines,
});
const said = (overdue: Late[], deadlines: Deadline[]) =>
  dutiesOf(person(overdue, deadlines), DAY, LAST).map(({ problem, severity, due }) => [
    problem.message,
    severity,
    due,
  ]);

describe('what is to be done for somebody', () => {
  it('is nothing where nothing is late and nothing is due', () => {
    expect([said([], []), firstDuty(person([], []))]).toEqual([[], undefined]);
  });

  it('is what is late alone, in the order in which it comes', () => {
    const some = [late('考察意见', '2026-11-28'), late('培训', '2026-10-30')];
    expect(said(some, [deadline('谈话', '2026-11-30')])).toEqual([
      ['考察意见', 'ERROR', '2026-11-28 到期,逾 1 天'],
      ['培训', 'ERROR', '2026-10-30 到期,逾 30 天'],
    ]);
  });

  it('may be late without a day', () => {
    expect(said([late('缺材料', null)], [])).toEqual([['缺材料', 'ERROR', null]]);
  });

  it('is else what falls due from today to the last day, and nothing after it', () => {
    const some = [
      deadline('今天', '2026-11-29'),
      deadline('明天', '2026-11-30'),
      deadline('三十天', '2026-12-29'),
      deadline('三十一天', '2026-12-30'),
    ];
    expect(said([], some)).toEqual([
      ['今天', 'TASK', '2026-11-29,还有 0 天'],
      ['明天', 'TASK', '2026-11-30,还有 1 天'],
      ['三十天', 'TASK', '2026-12-29,还有 30 天'],
    ]);
  });

  it('has a key of its own for each day of the same rule', () => {
    const some = [late('考察意见', '2026-06-30'), late('考察意见', '2026-11-28')];
    expect(new Set(dutiesOf(person(some, []), DAY, LAST).map(({ key }) => key)).size).toBe(2);
  });

  it('is settled first of what is late, then of what falls due', () => {
    const [old, next] = [late('考察意见', '2026-11-28'), deadline('谈话', '2026-11-30')];
    expect([firstDuty(person([old], [next])), firstDuty(person([], [next]))]).toEqual([old, next]);
  });
});

describe('who is asked for', () => {
  it('are those in work: the late ones, and the others whose next deadline is soon', () => {
    expect(todayFilters(undefined, DAY, LAST)).toEqual({
      late: { status: ['ACTIVE'], overdue: true },
      soon: { status: ['ACTIVE'], overdue: false, nextDueOn: { from: DAY, to: LAST } },
    });
  });

  it('are of one organization when the address names it', () => {
    const { late: first, soon } = todayFilters('org_1', DAY, LAST);
    expect([first.organization, soon.organization]).toEqual(['org_1', 'org_1']);
  });
});
