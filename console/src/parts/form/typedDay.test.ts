import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dayTyped } from './typedDay';

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime('2026-12-01T01:00:00Z');
});
afterEach(() => {
  vi.useRealTimers();
});

it.each([
  ['20261129', '2026-11-29'],
  ['2026-11-29', '2026-11-29'],
  ['2026/11/9', '2026-11-09'],
  ['2026年11月9日', '2026-11-09'],
  ['２０２６－１１－２９', '2026-11-29'],
  ['11.29', '2026-11-29'],
  ['11-9', '2026-11-09'],
  ['11月29日', '2026-11-29'],
  ['2026-02-29', undefined],
  ['13.1', undefined],
  ['2026112', undefined],
  ['昨天', undefined],
])('%s is %s', (text, day) => {
  expect(dayTyped(text)).toBe(day);
});

it('without a year is of the last one, where it has happened and this year’s is to come', () => {
  expect([dayTyped('12.20', true), dayTyped('12.20'), dayTyped('12.1', true)]).toEqual([
    '2025-12-20',
    '2026-12-20',
    '2026-12-01',
  ]);
});
