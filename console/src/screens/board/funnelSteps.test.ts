import { expect, it } from 'vitest';
import type { Stage } from '../../gql/graphql';
import { funnelOf } from './funnelSteps';

const counted = (stage: Stage, count: number, overdue = 0) => ({ stage, count, overdue });

it('without stages there are no steps', () => {
  expect(funnelOf([])).toEqual([]);
});

it('a stage alone has its bar over the whole room, and no share', () => {
  expect(funnelOf([counted('APPLICANT', 8, 2)])).toEqual([
    { stage: 'APPLICANT', count: 8, overdue: 2, share: null, left: 0, width: 100, lateWidth: 25 },
  ]);
});

it('each bar is centred, and each share is of the stage before', () => {
  const steps = funnelOf([
    counted('APPLICANT', 200),
    counted('ACTIVIST', 100, 50),
    counted('DEVELOPMENT_TARGET', 33),
  ]);
  expect(steps.map(({ share, left, width, lateWidth }) => [share, left, width, lateWidth])).toEqual([
    [null, 0, 100, 0],
    [50, 25, 50, 25],
    [33, 41.75, 16.5, 0],
  ]);
});

it('a share is said of no stage that has more people than the one before, or comes after an empty one', () => {
  const steps = funnelOf([
    counted('APPLICANT', 2),
    counted('ACTIVIST', 3),
    counted('DEVELOPMENT_TARGET', 0),
    counted('FULL_MEMBER', 0),
  ]);
  expect(steps.map(({ share }) => share)).toEqual([null, null, 0, null]);
});

it('a share is rounded, and as many as before are the whole of them', () => {
  const steps = funnelOf([counted('APPLICANT', 3), counted('ACTIVIST', 2), counted('DEVELOPMENT_TARGET', 2)]);
  expect(steps.map(({ share }) => share)).toEqual([null, 67, 100]);
});

it('nobody at all has no bar', () => {
  expect(funnelOf([counted('APPLICANT', 0)])).toEqual([
    { stage: 'APPLICANT', count: 0, overdue: 0, share: null, left: 50, width: 0, lateWidth: 0 },
  ]);
});
