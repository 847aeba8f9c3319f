import { expect, it } from 'vitest';
import { instantOf, wallClock } from './shanghai';

it.each([
  ['2026-03-01T01:30:00Z', '2026-03-01T09:30'],
  ['2026-02-28T18:00:00+00:00', '2026-03-01T02:00'],
  ['2026-03-01T09:30:00+08:00', '2026-03-01T09:30'],
  [null, ''],
  [undefined, ''],
])('%s is %s by the clock in Shanghai', (instant, wall) => {
  expect(wallClock(instant)).toBe(wall);
});

it('goes there and back', () => {
  expect(wallClock(instantOf('2026-12-31T23:59'))).toBe('2026-12-31T23:59');
});
