import { expect, test } from 'vitest';
import { lastDayOf, onTheRoad, untilOf } from './planFilter';

test('a month ends on its own last day', () => {
  expect(['2027-02', '2028-02', '2027-12', '2027-04'].map(lastDayOf)).toEqual([
    '2027-02-28',
    '2028-02-29',
    '2027-12-31',
    '2027-04-30',
  ]);
});

test('what is no month bounds nothing', () => {
  const wrong = ['', '2027-13', 'soon'].map((month) => untilOf({ month }));
  expect([untilOf({}), ...wrong]).toEqual([null, null, null, null]);
  expect(untilOf({ month: '2027-03' })).toBe('2027-03-31');
});

test('the organization that the console is narrowed to narrows the plan', () => {
  expect(onTheRoad({})).toEqual({ status: ['ACTIVE'] });
  expect(onTheRoad({ organization: 'org_1' })).toEqual({ status: ['ACTIVE'], organization: 'org_1' });
});
