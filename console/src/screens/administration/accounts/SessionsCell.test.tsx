import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SessionsCell } from './SessionsCell';
import type { Account } from './useAccounts';

const session = (id: string, seenAt: string) => ({ id, address: `10.0.0.${id}`, seenAt });
const accountWith = (nodes: object[], hasNextPage = false) =>
  ({ name: '张三', sessions: { nodes, pageInfo: { hasNextPage } } }) as Account;

it('shows the newest, and the others behind a button', () => {
  const sessions = [
    session('1', '2026-01-01T00:00:00Z'),
    session('2', '2026-01-03T00:00:00Z'),
    session('3', '2026-01-02T00:00:00Z'),
  ];
  const { container } = render(<SessionsCell row={accountWith(sessions)} />);
  expect(container.textContent).toBe('2026-01-03 08:00 10.0.0.2 另 2 处');
  const panel = screen.getByRole('dialog', { name: '张三 的会话', hidden: true });
  act(() => {
    fireEvent(panel, Object.assign(new Event('beforetoggle'), { newState: 'open' }));
  });
  const lines = within(panel).getAllByRole('listitem', { hidden: true });
  expect(lines.map((line) => line.textContent)).toEqual([
    '2026-01-02 08:00 10.0.0.3',
    '2026-01-01 08:00 10.0.0.1',
  ]);
});

it('says so where there are none, one, or more than were asked for', () => {
  const said = (account: Account) => render(<SessionsCell row={account} />).container.textContent;
  const one = session('1', '2026-01-01T00:00:00Z');
  expect([
    said(accountWith([])),
    said(accountWith([one])),
    said(accountWith([one, { ...one, id: '2' }], true)),
  ]).toEqual(['—', '2026-01-01 08:00 10.0.0.1', '2026-01-01 08:00 10.0.0.1 另 1 处以上']);
});
