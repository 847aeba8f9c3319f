import { describe, expect, it } from 'vitest';
import { bornBetween, wholeMonth, wholeYear } from './ranges';

it('a year is from its first day to its last', () => {
  expect(wholeYear(2026)).toBe('2026-01-01..2026-12-31');
});

it.each([
  ['2026-01', '2026-01-01..2026-01-31'],
  ['2026-02', '2026-02-01..2026-02-28'],
  ['2024-02', '2024-02-01..2024-02-29'],
  ['2026-04', '2026-04-01..2026-04-30'],
  ['2026-12', '2026-12-01..2026-12-31'],
])('a month has as many days as the calendar gives it (%s)', (month, days) => {
  expect(wholeMonth(month)).toBe(days);
});

describe('between which days somebody was born', () => {
  it.each([
    // Who is 31 to 35 has had the 31st birthday, and not the 36th.
    ['31 to 35', 31, 35, '2026-11-29', '1990-11-30..1995-11-29'],
    ['up to 25', null, 25, '2026-11-29', '2000-11-30..'],
    ['61 and over', 61, null, '2026-11-29', '..1965-11-29'],
    ['0 to 0', 0, 0, '2026-11-29', '2025-11-30..2026-11-29'],
    ['of any age', null, null, '2026-11-29', '..'],
    ['on the last of a year', 18, 18, '2026-12-31', '2008-01-01..2008-12-31'],
    ['on a leap day', 31, 35, '2028-02-29', '1992-02-29..1997-02-28'],
  ])('%s', (_, since, until, day, born) => {
    expect(bornBetween(since, until, day)).toBe(born);
  });
});
