import { describe, expect, it } from 'vitest';
import { answersOf, type Transfer } from './answers';

const transfer = (status: Transfer['status'], target: Transfer['target']): Transfer => ({
  id: 'xfr_1',
  status,
  personName: '李明',
  idNumberMasked: '',
  stage: 'ACTIVIST',
  deadlineOn: '2027-01-01',
  overdue: false,
  targetName: '二支部',
  version: 1,
  source: { id: 'org_1', name: '一支部' },
  target,
  candidate: null,
});
const SECOND = { id: 'org_2', name: '二支部' };

describe('what a side does about a transfer', () => {
  it.each([
    ['OFFERED', SECOND, 'org_2', ['acceptTransfer', 'refuseTransfer']],
    ['OFFERED', SECOND, 'org_1', ['withdrawTransfer']],
    ['OFFERED', null, 'org_1', ['acceptTransfer', 'withdrawTransfer']],
    ['REQUESTED', SECOND, 'org_1', ['refuseTransfer']],
    ['REQUESTED', SECOND, 'org_2', ['withdrawTransfer']],
    ['OFFERED', SECOND, 'org_9', []],
    ['OFFERED', null, undefined, []],
  ] as const)('%s to %o, seen from %s: %o', (status, target, organization, acts) => {
    expect(answersOf(transfer(status, target), organization)).toEqual(acts);
  });
});
