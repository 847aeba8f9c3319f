import { expect, it } from 'vitest';
import { aMilestone } from '../tried';
import type { Milestone } from '../types';
import { markOf } from './mark';

it.each<[string, Partial<Milestone>]>([
  ['back', { state: 'DONE', cameBack: true }],
  ['now', { state: 'WAITING', allowed: true }],
  ['waiting', { state: 'WAITING', allowed: false }],
  ['now', { state: 'MISSING', allowed: true }],
  ['waiting', { state: 'MISSING', allowed: false }],
  ['possible', { state: 'POSSIBLE' }],
  ['done', { state: 'DONE' }],
  ['not_yet', { state: 'NOT_YET' }],
  ['passed_by', { state: 'PASSED_BY' }],
])('%s is the mark of %o', (mark, milestone) => {
  expect(markOf(aMilestone(milestone))).toBe(mark);
});
