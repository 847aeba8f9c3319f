import { expect, it } from 'vitest';
import { ARRIVALS, arrivedWithin } from './arrivalSteps';
import { wholeMonth } from './ranges';

it('each arrival of a month leads to those who came to that step on its days', () => {
  const days = '2026-02-01..2026-02-28';
  expect(ARRIVALS.map((arrival) => [arrival.field, arrivedWithin(arrival, wholeMonth('2026-02'))])).toEqual([
    ['applied', { applied: days }],
    ['activists', { activist: days }],
    ['targets', { listed: days }],
    ['admitted', { admitted: days }],
    ['converted', { since: days, stage: 'FULL_MEMBER' }],
  ]);
});
