import { describe, expect, it, vi } from 'vitest';
import { ask } from '../../../shell/api';
import { organizationFilter } from './organizationFilter';
import { listOrganizations } from './useOrganizations';

vi.mock('../../../shell/api', () => ({ ask: vi.fn() }));

const page = (from: number, many: number, next: string | null) => ({
  organizations: {
    nodes: Array.from({ length: many }, (_, at) => ({ id: `o_${from + at}` })),
    pageInfo: { hasNextPage: !!next, endCursor: next },
  },
});

describe('which organizations an address names', () => {
  it.each([
    [{}, { closed: false }],
    [{ closed: '1' }, {}],
    [
      { name: '支', superior: 'o_1', organization: 'o_2', org: 'o_3', member: 'm_1' },
      { name: '支', superior: 'o_1', under: 'o_2', closed: false },
    ],
  ])('%o: %o', (query, filter) => {
    expect(organizationFilter(query)).toEqual(filter);
  });
});

describe('the list', () => {
  it('goes on page by page until there is no more', async () => {
    vi.mocked(ask)
      .mockReset()
      .mockResolvedValueOnce(page(0, 2, 'two'))
      .mockResolvedValueOnce(page(2, 1, null));
    const listed = await listOrganizations({ closed: false });
    expect([listed.organizations.map(({ id }) => id), listed.more]).toEqual([['o_0', 'o_1', 'o_2'], false]);
    expect(vi.mocked(ask).mock.calls.map(([, variables]) => variables)).toEqual([
      { filter: { closed: false }, after: null },
      { filter: { closed: false }, after: 'two' },
    ]);
  });

  it('ends at a thousand, and says that there are others', async () => {
    vi.mocked(ask)
      .mockReset()
      .mockResolvedValue(page(0, 100, 'next'));
    const listed = await listOrganizations({});
    expect([listed.organizations.length, listed.more, vi.mocked(ask).mock.calls.length]).toEqual([
      1000,
      true,
      10,
    ]);
  });
});
