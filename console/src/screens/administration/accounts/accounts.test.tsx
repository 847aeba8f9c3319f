import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ask } from '../../../shell/api';
import { accountFilter } from './accountFilter';
import { HandOver } from './HandOver';
import { offersFor } from './offers';
import type { Account } from './useAccounts';

vi.mock('../../../shell/api', async (original) => ({ ...(await original<object>()), ask: vi.fn() }));

const ACCOUNT: Account = {
  id: 'acc_1',
  login: 'zhang',
  name: '张三',
  role: 'BRANCH_ADMIN',
  disabled: false,
  createdAt: '2026-01-01T00:00:00Z',
  organization: { id: 'org_1', name: '一支部' },
  holder: null,
  lastSignedInAt: '2026-01-02T00:00:00Z',
  lockedUntil: null,
  passwordExpiresAt: null,
  secondFactorSince: null,
  invitedUntil: null,
  version: 3,
  sessions: { nodes: [], pageInfo: { hasNextPage: false } },
};
const everything = () => true;
const acts = (given: Partial<Account>, may: (act: string) => boolean = everything, now?: Date) =>
  offersFor({ ...ACCOUNT, ...given }, may, now).map(({ act }) => act);

it.each([
  [{}, {}],
  [
    { role: 'AUDITOR', name: '张' },
    { role: ['AUDITOR'], name: '张' },
  ],
  [{ role: '', organization: 'o_1', state: 'disabled' }, { disabled: true }],
  [
    { state: 'enabled', holder: 'mem_1' },
    { disabled: false, holder: 'mem_1' },
  ],
  [{ at: 'org_1', invite: '1' }, { organization: 'org_1' }],
])('an address %o names the accounts %o', (query, filter) => {
  expect(accountFilter(query)).toEqual(filter);
});

it('offers what the caller may do, and of a disabled account only to put it right or take it back', () => {
  expect(acts({})).toEqual(['updateAccount', 'resetPassword', 'handOverOffice', 'disableAccount']);
  expect(acts({ disabled: true })).toEqual(['updateAccount', 'enableAccount']);
  expect(acts({}, (act) => act === 'resetPassword')).toEqual(['resetPassword']);
});

it('offers another link, not another password, to whoever has not used theirs', () => {
  const invited = { invitedUntil: '2026-01-08T00:00:00Z', lastSignedInAt: null };
  expect(acts(invited)).toEqual([
    'updateAccount',
    'reissueInvitation',
    'revokeInvitation',
    'handOverOffice',
    'disableAccount',
  ]);
});

it('hands nothing over of an account that is at no organization', () => {
  expect(acts({ organization: null })).toEqual(['updateAccount', 'resetPassword', 'disableAccount']);
});

it('offers to unlock an account as long as it is locked', () => {
  const offered = (lockedUntil: string) =>
    acts({ lockedUntil }, everything, new Date('2026-01-02T00:00:00Z')).includes('unlockAccount');
  expect([offered('2026-01-01T00:00:00Z'), offered('2026-01-03T00:00:00Z')]).toEqual([false, true]);
});

it('says what an act ends before it is sent', () => {
  expect(offersFor(ACCOUNT, everything).map(({ consequence }) => consequence)).toEqual([
    '更改角色时，全部会话和令牌立即失效。',
    '生成一个 72 小时内有效、登录后须修改的临时密码。原密码作废，全部会话和令牌立即失效。',
    '换届、调动时使用：职务交给同一组织的另一个账户。',
    '不能再登录，可以恢复。全部会话和令牌立即失效。',
  ]);
});

/** The form of a hand-over; at the organization are these accounts besides. */
function handOver(others: object[]) {
  vi.mocked(ask).mockResolvedValue({ accounts: { nodes: [ACCOUNT, ...others] } });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <HandOver account={ACCOUNT} close={() => undefined} />
    </QueryClientProvider>,
  );
}

it('tells what moves with an office before it is handed over', async () => {
  handOver([{ id: 'acc_2', name: '李四', login: 'li', role: 'AUDITOR', version: 1 }]);
  await userEvent.click(await screen.findByRole('radio', { name: '李四 li · 审计员' }));
  expect(screen.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
    '一支部 党支部管理员：交给 李四',
    '李四 原来的角色（审计员）由此取代，须重新登录',
    '张三 的账户停用，会话和令牌立即失效',
    '待审阅的材料、上报件、接转归组织，接任者接着办',
    '张三 提交过的仍记在本人名下，回避规定照旧',
  ]);
  vi.mocked(ask)
    .mockClear()
    .mockResolvedValue({ handOverOffice: { errors: [] } });
  await userEvent.click(screen.getByRole('button', { name: '移交职务' }));
  const sent = vi.mocked(ask).mock.calls[0]?.[1] as { input: object };
  expect(sent.input).toMatchObject({ fromId: 'acc_1', toId: 'acc_2', version: 3 });
});

it('leads to an invitation where nobody is there to take the office over', async () => {
  handOver([]);
  expect((await screen.findByRole('link', { name: '邀请账户' })).getAttribute('href')).toBe(
    '#/admin/accounts?invite=1',
  );
});
