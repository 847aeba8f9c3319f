import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { passed } from '../fixtures';
import type { Answer } from '../rowResult';
import { createSitting, type Sitting } from '../sitting';
import { keepUnfinishedCalls, readUnfinishedCalls } from '../unfinishedCalls';
import { UnfinishedCalls } from './UnfinishedCalls';

interface Input {
  id: string;
  idempotencyKey: string;
}
const CALLS = [{ input: { id: '1', idempotencyKey: 'k1' } }, { input: { id: '2', idempotencyKey: 'k2' } }];
const send = vi.fn<(input: Input) => Promise<Answer>>();
const freshen = vi.fn();

let sitting: Sitting<Input>;
beforeEach(() => {
  send.mockReset().mockImplementation(async ({ id }) => ({ results: [passed(id)], errors: [] }));
  freshen.mockReset();
  sitting = createSitting('jishi:tried', send);
});
const show = () => render(<UnfinishedCalls sitting={sitting} act="审批" freshen={freshen} />);
const alert = () => screen.queryByRole('alert');

it('nothing is said where every call was answered', () => {
  show();
  expect(alert()).toBeNull();
});

it('calls of before a reload are sent again under their keys', async () => {
  keepUnfinishedCalls(sitting, CALLS);
  show();
  expect(alert()?.textContent).toContain('上次有 2 批审批没有收到回答。');
  await userEvent.click(screen.getByRole('button', { name: '继续发送' }));
  expect(send.mock.calls.map(([input]) => input)).toEqual(CALLS.map((call) => call.input));
  expect(alert()).toBeNull();
  expect([...sitting.useSelection.getState().results.keys()]).toEqual(['1', '2']);
  expect(freshen).toHaveBeenCalledTimes(1);
});

it('what is still not answered stays, with what went wrong', async () => {
  keepUnfinishedCalls(sitting, CALLS);
  send.mockImplementationOnce(async () => ({ results: [passed('1')], errors: [] }));
  send.mockRejectedValueOnce(new Error('连接不上服务器'));
  show();
  await userEvent.click(screen.getByRole('button', { name: '继续发送' }));
  expect(alert()?.textContent).toContain('上次有 1 批审批没有收到回答。');
  expect(alert()?.textContent).toContain('连接不上服务器');
  expect(readUnfinishedCalls(sitting)).toEqual([CALLS[1]]);
});
