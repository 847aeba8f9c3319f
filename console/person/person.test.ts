import { expect, test } from 'vitest';
import { daysTo, said, shanghai } from './days';
import { masked, plain, read } from './idNumber';
import { type Case, nextDay, papersOf, returned, todo } from './own';
import { strength } from './password';

const TODAY = '2026-11-30';

test.each([
  ['11010520030514', { flaw: 'short' }],
  ['11010520030514002A', { flaw: 'characters' }],
  ['110105200302300028', { flaw: 'date' }],
  ['110105194912310021', { flaw: 'check' }],
  ['11010519491231002X', { birth: '1949-12-31', isFemale: true, age: 76 }],
  ['１１０１０５ 19491231 002x', { birth: '1949-12-31', isFemale: true, age: 76 }],
])('a number is read as it is typed: %s', (typed, found) => {
  expect(read(typed, TODAY)).toEqual(found);
});

test('the last four of a number are hidden', () => {
  expect(masked(plain('11010519491231002x'))).toBe('110105 1949 1231 ••••');
});

test('days are said without the year of today, and counted', () => {
  expect([said('2026-12-31', TODAY), said('2027-03-18', TODAY)]).toEqual(['12月31日', '2027年3月18日']);
  expect([daysTo('2026-12-31', TODAY), daysTo('2026-11-29', TODAY)]).toEqual([31, -1]);
  expect(shanghai(new Date('2026-11-30T16:30:00Z'))).toBe('2026-12-01');
});

test.each([
  ['short', 'short'],
  ['onlylettersx', 'weak'],
  ['letters and 12', 'good'],
  ['Letters, and 12 more words', 'strong'],
])('a password is as good as it is long and mixed: %s', (password, found) => {
  expect(strength(password)).toBe(found);
});

const paper = (id: string, on: string, status: string) => ({ id, on, status });
const operation = (act: string, state: string, more: object = {}) => ({
  act,
  state,
  possible: true,
  ...more,
});
const made = (more: object) => ({ operations: [], ...more }) as unknown as Case;

test('what came back is the newest of its kind, and not what was handed in again', () => {
  const own = made({
    thoughtReports: { nodes: [paper('a', '2026-11-01', 'RETURNED'), paper('b', '2026-11-01', 'SUBMITTED')] },
    applications: { nodes: [paper('c', '2025-01-01', 'RETURNED'), paper('d', '2025-01-02', 'WITHDRAWN')] },
  });
  expect(returned(papersOf(own)).map(({ id }) => id)).toEqual(['c']);
});

test('what is owed stands before what is possible, and what came back has its own place', () => {
  const own = made({
    operations: [
      operation('submitThoughtReport', 'POSSIBLE'),
      operation('submitConversionRequest', 'MISSING'),
    ],
    applications: { nodes: [paper('c', '2025-01-01', 'RETURNED')] },
  });
  expect(todo(own, papersOf(own)).map(({ act }) => act)).toEqual([
    'submitConversionRequest',
    'submitThoughtReport',
  ]);
});

test('the next day is the first on which something may be theirs', () => {
  const own = made({
    operations: [
      operation('a', 'NOT_YET', { earliest: '2027-03-18' }),
      operation('b', 'NOT_YET', { dueFrom: '2027-01-01' }),
      operation('c', 'POSSIBLE', { earliest: TODAY }),
    ],
  });
  expect(nextDay(own, TODAY)).toBe('2027-01-01');
});
