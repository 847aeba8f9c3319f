import { expect, it } from 'vitest';
import { exportRows } from './exportRows';
import type { AuditEntry } from './useTrail';

const ENTRY: AuditEntry = {
  id: 'j_1',
  act: 'recordVotes',
  on: '2026-07-01',
  at: '2026-07-01T06:30:00Z',
  kind: 'ADMISSION_VOTE',
  stage: 'DEVELOPMENT_TARGET',
  lateEntry: false,
  organizationPath: '/党委/支部',
  requestId: 'r_1',
  address: '10.0.0.1',
  chain: '2026-07',
  place: 7,
  hash: 'abc',
  before: null,
  after: '{}',
  by: { name: '书记', role: 'BRANCH_ADMIN' },
  candidate: { id: 'p_1', name: '张三' },
};

it('the entries shown are a file whose titles come first, in an order that programs read', () => {
  expect(exportRows([ENTRY, { ...ENTRY, by: null, candidate: null }])).toEqual([
    'at on act by role candidate kind organization address request chain place hash'.split(' '),
    [
      '2026-07-01T06:30:00Z',
      '2026-07-01',
      'recordVotes',
      '书记',
      'BRANCH_ADMIN',
      '张三',
      'ADMISSION_VOTE',
      '/党委/支部',
      '10.0.0.1',
      'r_1',
      '2026-07',
      7,
      'abc',
    ],
    [
      '2026-07-01T06:30:00Z',
      '2026-07-01',
      'recordVotes',
      undefined,
      undefined,
      undefined,
      'ADMISSION_VOTE',
      '/党委/支部',
      '10.0.0.1',
      'r_1',
      '2026-07',
      7,
      'abc',
    ],
  ]);
});
