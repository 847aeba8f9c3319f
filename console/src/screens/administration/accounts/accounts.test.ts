import { expect, it } from 'vitest';
import { accountFilter } from './accountFilter';
import { offersFor } from './offers';
import type { Account } from './useAccounts';

const ACCOUNT: Account = {
  id: 'a_1',
  login: 'zhang',
  name: '张三',
  role: 'AUDITOR',
  disabled: false,
  createdAt: '2026-01-01T00:00:00Z',
  organization: null,
  lastSignedInAt: null,
  lockedUntil: null,
  passwordExpiresAt: null,
  sessions: { nodes: [] },
};
const everything = () => true;
const acts = (account: Account, may: (act: string) => boolean) =>
  offersFor(account, may).map(({ act }) => act);

it.each([
  [{}, {}],
  [
    { role: 'AUDITOR', name: '张' },
    { role: ['AUDITOR'], name: '张' },
  ],
  [{ role: '', organization: 'o_1' }, {}],
])('an address %o names the accounts %o', (query, filter) => {
  expect(accountFilter(query)).toEqual(filter);
});

it('offers what the caller may do, and of a disabled account only to put it right', () => {
  expect(acts(ACCOUNT, everything)).toEqual(['updateAccount', 'resetPassword', 'disableAccount']);
  expect(acts({ ...ACCOUNT, disabled: true }, everything)).toEqual(['updateAccount']);
  expect(acts(ACCOUNT, (act) => act === 'resetPassword')).toEqual(['resetPassword']);
});

it('offers to unlock an account as long as it is locked', () => {
  const offered = (lockedUntil: string) =>
    offersFor({ ...ACCOUNT, lockedUntil }, everything, new Date('2026-01-02T00:00:00Z')).some(
      ({ act }) => act === 'unlockAccount',
    );
  expect([offered('2026-01-01T00:00:00Z'), offered('2026-01-03T00:00:00Z')]).toEqual([false, true]);
});

it('says what an act ends before it is sent', () => {
  expect(offersFor(ACCOUNT, everything).map(({ consequence }) => consequence)).toEqual([
    '更改角色时,全部会话和令牌立即失效。',
    '生成一个 72 小时内有效、登录后须修改的临时密码。原密码作废,全部会话和令牌立即失效。',
    '全部会话和令牌立即失效。',
  ]);
});
