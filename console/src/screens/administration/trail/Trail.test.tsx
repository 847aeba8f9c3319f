import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AuditVerificationDocument, type AuditVerificationQuery } from '../../../gql/graphql';
import { ask } from '../../../shell/api';
import { address } from '../../../shell/place';
import { Trail } from './Trail';

vi.mock('../../../shell/api', () => ({ ask: vi.fn() }));

type Page = Partial<NonNullable<AuditVerificationQuery['auditVerification']>> | null;

const ENTRY = {
  id: 'j_1',
  act: 'export',
  on: '2026-07-01',
  at: '2026-07-01T06:30:00Z',
  lateEntry: true,
  requestId: 'r_1',
  address: '10.0.0.1',
  place: 7,
  hash: 'abc',
  by: { name: '书记', role: 'AUDITOR' },
  candidate: { id: 'p_1', name: '张三' },
};

function open(query: Record<string, string>, entries: object[], verification: Page[] = []) {
  const pages = [...verification];
  vi.mocked(ask).mockImplementation(async (document) =>
    document === AuditVerificationDocument
      ? { auditVerification: pages.shift() }
      : { auditTrail: { nodes: entries, pageInfo: { hasNextPage: false, endCursor: null } } },
  );
  act(() => {
    location.hash = address('admin', 'audit', query);
    window.dispatchEvent(new Event('hashchange'));
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Trail />
    </QueryClientProvider>,
  );
}
const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }, { timeout: 4000 }));

beforeEach(() => vi.mocked(ask).mockReset());

describe('the audit trail', () => {
  it('has no controls for who sees nothing of it', async () => {
    open({}, []);
    expect(await screen.findByText('审计记录只对审计员开放，当前账户没有可见的记录。')).toBeDefined();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('keeps its controls where a filter finds nothing', async () => {
    open({ late: '1' }, []);
    expect(await screen.findByText('没有可见的记录。审计记录只对审计员开放。')).toBeDefined();
    expect(screen.getByRole('button', { name: '导出所列 0 条' })).toHaveProperty('disabled', true);
  });

  it('shows an entry by the clock of Shanghai, in words', async () => {
    open({}, [ENTRY]);
    const row = (await screen.findAllByRole('row'))[1]!;
    expect([...row.children].map((cell) => cell.textContent)).toEqual([
      '2026-07-01 14:30:00',
      '2026-07-01 补录',
      '导出列表',
      '书记 审计员',
      '张三 ▽',
      '10.0.0.1⋯',
      '7',
    ]);
  });

  it.each([
    ['只看 张三', '#/admin/audit?late=1&candidate=p_1'],
    ['10.0.0.1', '#/admin/audit?late=1&address=10.0.0.1'],
    ['同一请求的记录', '#/admin/audit?late=1&request=r_1'],
    ['补录', '#/admin/audit'],
  ])('a press on %s is a filter in the address: %s', async (name, hash) => {
    open({ late: '1' }, [ENTRY]);
    await press(name);
    expect(location.hash).toBe(hash);
  });

  it.each([
    ['此人的记录 ✕', '#/admin/audit?request=r_1&address=10.0.0.9'],
    ['同一请求 ✕', '#/admin/audit?candidate=p_1&address=10.0.0.9'],
    ['10.0.0.9 ✕', '#/admin/audit?candidate=p_1&request=r_1'],
  ])('a press on %s takes its filter away: %s', async (name, hash) => {
    open({ candidate: 'p_1', request: 'r_1', address: '10.0.0.9' }, [ENTRY]);
    await press(name);
    expect(location.hash).toBe(hash);
  });
});

describe('verification', () => {
  it.each<[string, Page[], string]>([
    [
      'adds up what was looked at until all was',
      [
        { rows: 1000, chains: 2, next: 'on', broken: null },
        { rows: 10, chains: 1, next: null, broken: null },
      ],
      '3 条链 1010 条记录，完整无缺',
    ],
    [
      'ends where something is found',
      [
        {
          rows: 10,
          chains: 1,
          next: 'on',
          broken: { flaw: 'EDITED', chain: '2026-07', place: 7, row: 'j_7', act: 'export', at: null },
        },
      ],
      '第 7 条不符：',
    ],
    ['is not for who is no auditor', [null], '审计核对只对审计员开放。'],
  ])('%s', async (_, pages, said) => {
    open({}, [ENTRY], pages);
    await press('核对完整性');
    expect(await screen.findByText((text) => text.startsWith(said))).toBeDefined();
    const asked = vi.mocked(ask).mock.calls.filter(([document]) => document === AuditVerificationDocument);
    expect(asked.map(([, variables]) => variables)).toEqual(
      pages.map((_page, at) => ({ after: at ? 'on' : null })),
    );
  });
});
