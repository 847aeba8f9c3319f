import { expect, test } from 'vitest';
import { printsOf } from './prints';

test('what is printed of an object stands under its own address', () => {
  expect(printsOf('Approval', 'apr_1').map((print) => print.address)).toEqual([
    '/papers/approval_request/apr_1',
    '/papers/approval_reply/apr_1',
  ]);
  expect(printsOf('Opinion', 'op_1')).toEqual([]);
});
