import { expect, it } from 'vitest';
import { cameBackFilter } from './cameBackFilter';

const SPAN = ['2026-01-01', '2026-12-31'] as const;
const decidedOn = { from: '2026-01-01', to: '2026-12-31' };

it('a figure of a kind is of one answer', () => {
  expect(cameBackFilter({ kind: 'PRE_REVIEW', status: 'RETURNED', organization: 'org_1' }, ...SPAN)).toEqual({
    status: ['RETURNED'],
    decidedOn,
    organization: 'org_1',
    kind: ['PRE_REVIEW'],
  });
});

it('a figure of a rule is of all that came back with it unmet', () => {
  expect(cameBackFilter({ rule: 'R-ACT-6' }, ...SPAN)).toEqual({
    status: ['RETURNED', 'REJECTED'],
    decidedOn,
    unmetRule: 'R-ACT-6',
  });
});
