import { expect, it, vi } from 'vitest';
import { ask } from '../../../../shell/api';
import { countsIn, isWhole, NOTHING, send, type Wanted } from './change';

vi.mock('../../../../shell/api', () => ({ ask: vi.fn() }));

const told = { errors: [] };

async function sent(wanted: Partial<Wanted>) {
  vi.mocked(ask).mockReset();
  vi.mocked(ask).mockResolvedValue({
    reparentOrganizations: told,
    mergeOrganizations: told,
    splitOrganization: told,
    dissolveOrganizations: told,
  });
  await send('org_1', { ...NOTHING, reason: '批复', ...wanted }, true);
  return vi.mocked(ask).mock.calls[0]![1];
}

const other = { id: 'org_2', name: '第二支部' };

it('sends of each kind what it asks for, and no more', async () => {
  const both = [{ organizationId: 'org_1' }, { organizationId: 'org_2' }];
  const common = { reason: '批复', validateOnly: true };
  expect(await sent({ kind: 'REPARENT', target: { id: 'org_9', name: '' }, others: [other] })).toEqual({
    input: { ...common, items: both, superiorId: 'org_9' },
  });
  expect(await sent({ kind: 'MERGE', name: '联合党支部', others: [other] })).toEqual({
    input: { ...common, items: both, name: '联合党支部' },
  });
  expect(await sent({ kind: 'MERGE', isNew: false, target: other })).toEqual({
    input: { ...common, items: [{ organizationId: 'org_1' }], intoId: 'org_2' },
  });
  expect(
    await sent({
      kind: 'SPLIT',
      name: '新支部',
      members: [{ id: 'mem_1', name: '王芳' }],
      cases: [
        { id: 'cand_1', name: '甲' },
        { id: 'cand_2', name: '乙' },
      ],
    }),
  ).toEqual({
    input: {
      ...common,
      organizationId: 'org_1',
      parts: [{ name: '新支部', memberIds: ['mem_1'], candidateIds: ['cand_1', 'cand_2'] }],
    },
  });
  expect(await sent({ kind: 'DISSOLVE' })).toEqual({
    input: { ...common, items: [{ organizationId: 'org_1' }] },
  });
});

it('is whole with a reason, a target, and of a parting who goes', () => {
  const somebody = { id: 'cand_1', name: '甲' };
  const wanted: Wanted = { ...NOTHING, kind: 'SPLIT', reason: '批复', name: '新支部' };
  expect(isWhole(wanted)).toBe(false);
  expect(isWhole({ ...wanted, cases: [somebody] })).toBe(true);
  expect(isWhole({ ...wanted, cases: [somebody], reason: ' ' })).toBe(false);
  expect(isWhole({ ...wanted, kind: 'REPARENT' })).toBe(false);
  expect(isWhole({ ...wanted, kind: 'DISSOLVE' })).toBe(true);
});

it('tells counts that are not none', () => {
  expect(countsIn({ cases: 3, members: 0, organizations: 1, plans: null })).toEqual(['组织 1', '档案 3']);
});
