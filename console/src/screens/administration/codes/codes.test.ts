import { expect, it } from 'vitest';
import { codeFilter } from './codeFilter';
import { offersFor } from './offers';
import type { Code } from './useCodes';

const CODE: Code = {
  id: 'rgt_1',
  createdAt: '2026-11-30T01:00:00Z',
  expiresAt: '2026-12-07T01:00:00Z',
  usedAt: null,
  revokedAt: null,
  status: 'OPEN',
  candidate: {
    id: 'cand_1',
    name: '李明',
    stage: 'APPLICANT',
    subStatus: 'INVITED',
    registrationTokens: { nodes: [{ id: 'rgt_1' }] },
  },
};

it.each([
  [{}, {}],
  [{ status: '', from: '', organization: 'org_1' }, {}],
  [
    { status: 'EXPIRED', from: '2026-11-01', to: '2026-11-30', candidate: 'cand_1' },
    { status: 'EXPIRED', createdFrom: '2026-11-01', createdTo: '2026-11-30', candidate: 'cand_1' },
  ],
])('an address %o names the codes %o', (query, filter) => {
  expect(codeFilter(query)).toEqual(filter);
});

it('ends an open code, and makes another for whoever has not registered', () => {
  expect(offersFor(CODE)).toEqual(['reissueRegistrationToken', 'revokeRegistrationToken']);
  expect(offersFor({ ...CODE, status: 'EXPIRED' })).toEqual(['reissueRegistrationToken']);
});

it('offers nothing of a code that another took the place of, nor to whoever has registered', () => {
  expect(offersFor({ ...CODE, id: 'rgt_0', status: 'REVOKED' })).toEqual([]);
  const registered = { ...CODE.candidate, subStatus: 'REGISTERED' as const };
  expect(offersFor({ ...CODE, status: 'USED', candidate: registered })).toEqual([]);
});
