import { expect, it } from 'vitest';
import { changedItems, isSound, leftOf, type PlanRow, shown } from './quotaRows';

const row = (id: string, quota: number | null, more: Partial<PlanRow> = {}): PlanRow => ({
  quota,
  distributed: 0,
  admitted: 2,
  submitted: 1,
  version: 3,
  history: [],
  organization: { id, name: id, kind: 'BRANCH', superior: null },
  ...more,
});

it('of a plan is left what was neither admitted nor submitted, and of none nothing is said', () => {
  expect([row('a', 5), row('b', 2), row('c', null)].map(leftOf)).toEqual([2, -1, null]);
});

it('only what was changed is sent, with the version that was seen', () => {
  const rows = [row('a', 5), row('b', 2), row('c', null, { version: 0 })];
  const typed = { a: '5', b: '', c: ' 4 ' };
  expect(rows.map((one) => shown(one, typed))).toEqual(['5', '', ' 4 ']);
  expect(changedItems(rows, typed)).toEqual([
    { organizationId: 'b', quota: null, version: 3 },
    { organizationId: 'c', quota: 4, version: 0 },
  ]);
  expect(changedItems(rows, {})).toEqual([]);
});

it.each([
  ['', true],
  ['12', true],
  ['-1', false],
  ['1.5', false],
  ['一', false],
])('%j is a quota: %s', (text, sound) => {
  expect(isSound(text)).toBe(sound);
});
