import { expect, test } from 'vitest';
import { mayIssue, PRINTS, printsOf, REPLY, repliesTo } from './prints';

test('what is printed of an object stands under its own address', () => {
  expect(printsOf('Approval', 'apr_1', 'APPROVED').map((print) => print.address)).toEqual([
    '/papers/approval_request/apr_1',
    '/papers/approval_reply/apr_1',
  ]);
  expect(printsOf('Opinion', 'op_1')).toEqual([]);
});

test.each([
  [undefined, false],
  ['SUBMITTED', false],
  ['WITHDRAWN', false],
  ['APPROVED', true],
  ['FILED', false],
  ['RETURNED', true],
  ['REJECTED', true],
])('of a submission that is %s there is a reply: %s', (status, isThere) => {
  expect(printsOf('Approval', 'apr_1', status).some(({ kind }) => kind === REPLY)).toBe(isThere);
});

test('the replies to a person are those to what was decided, with what they answer', () => {
  const submissions = [
    { id: 'apr_2', status: 'SUBMITTED' },
    { id: 'apr_1', status: 'APPROVED', decidedOn: '2026-10-01' },
  ];
  expect(repliesTo(submissions, () => '预审')).toEqual([
    { kind: REPLY, address: '/papers/approval_reply/apr_1', title: '批复 · 预审 · 2026-10-01' },
  ]);
});

test('of anything else all is printed', () => {
  for (const type of Object.keys(PRINTS).filter((one) => one !== 'Approval'))
    expect(printsOf(type, '1').length).toBe(PRINTS[type]?.length);
});

test('a reply is issued by the committee alone, and nothing by who only looks on', () => {
  expect(mayIssue('approval_reply', 'COMMITTEE_ADMIN')).toBe(true);
  expect(mayIssue('approval_reply', 'BRANCH_ADMIN')).toBe(false);
  expect(mayIssue('approval_request', 'BRANCH_ADMIN')).toBe(true);
  expect(mayIssue('dossier', 'AUDITOR')).toBe(false);
  expect(mayIssue('dossier')).toBe(false);
});
