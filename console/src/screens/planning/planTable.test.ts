import { expect, test } from 'vitest';
import { type PlannedPerson, planTable, stepAt, stepsOf } from './planTable';

const person = (name: string, ...steps: [string, string, boolean?][]) =>
  ({
    id: name,
    name,
    stage: 'ACTIVIST',
    branch: { id: 'b', name: '一支部' },
    plannedSteps: steps.map(([transition, on, supposed = false]) => ({
      transition,
      label: '',
      on,
      supposed,
      provisional: supposed,
      assumes: [],
    })),
  }) as PlannedPerson;

const LI = person('李', ['PRE_REVIEW', '2027-03-01'], ['CONVERSION_APPROVAL', '2028-03-01', true]);
const WANG = person('王', ['DEVELOPMENT_TARGET_FILING', '2027-02-01']);

test('columns are the steps that somebody has ahead, along the road', () => {
  expect(stepsOf([LI, WANG])).toEqual(['DEVELOPMENT_TARGET_FILING', 'PRE_REVIEW', 'CONVERSION_APPROVAL']);
  expect(stepsOf([])).toEqual([]);
  expect(stepAt(WANG, 'PRE_REVIEW')).toBeUndefined();
});

test('the table says what is supposed, and what rests on a guess', () => {
  const [head, li, wang] = planTable([LI, WANG]);
  expect(head).toHaveLength(6);
  expect(li!.slice(3)).toEqual(['', '2027-03-01', '约 2028-03-01 (暂定)']);
  expect(wang!.slice(3)).toEqual(['2027-02-01', '', '']);
});
