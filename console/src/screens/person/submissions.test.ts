import { expect, it } from 'vitest';
import { decidedFor } from './submissions';
import { aMilestone, aPerson } from './tried';

const decided = (id: string, given: object = {}) => ({
  id,
  kind: 'PRE_REVIEW',
  decidedOn: '2026-10-19',
  ...given,
});
const person = aPerson({
  approvals: {
    nodes: [decided('a2'), decided('a1'), decided('a0', { kind: 'ADMISSION_APPROVAL' })],
  } as never,
});

it.each([
  ['what decides, each time', { act: 'decideApproval', submissionId: 'a2' }, ['a2', 'a1']],
  [
    'what submits, what came back of it',
    { act: 'submitPreReview', submissionId: 'a2', cameBack: true },
    ['a2'],
  ],
  ['what submits, nothing while all is well', { act: 'submitPreReview', submissionId: 'a2' }, []],
] as const)('the superior’s words stand beside %s', (_, operation, ids) => {
  expect(decidedFor(person, aMilestone(operation)).map(({ id }) => id)).toEqual(ids);
});
