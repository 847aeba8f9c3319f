import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ask } from '../../shell/api';
import { Enrolment } from './Enrolment';

vi.mock('../../shell/api', () => ({ ask: vi.fn() }));
const asked = vi.mocked(ask);

it('a second factor is set up by password, scan and code; its codes on paper are shown once, and kept', async () => {
  const done = vi.fn();
  const input = () => (asked.mock.lastCall![1] as { input: object }).input;
  render(<Enrolment login="branch" done={done} />);

  asked.mockResolvedValueOnce({ enrolSecondFactor: { errors: [{ message: '当前密码不正确' }] } });
  await userEvent.type(screen.getByLabelText('当前密码'), 'wrong{Enter}');
  expect((await screen.findByText('当前密码不正确')).getAttribute('role')).toBe('alert');

  const told = { secret: 'ABCDEFGHIJ', qr: 'data:image/svg+xml,x', errors: [] };
  asked.mockResolvedValueOnce({ enrolSecondFactor: told });
  await userEvent.clear(screen.getByLabelText('当前密码'));
  await userEvent.type(screen.getByLabelText('当前密码'), 'secret{Enter}');
  const code = await screen.findByLabelText('验证码');
  expect(input()).toEqual({ currentPassword: 'secret' });
  expect(screen.getByRole<HTMLImageElement>('img').src).toBe(told.qr);
  expect(screen.getByText('ABCD EFGH IJ')).toBeTruthy();
  expect(screen.queryByText(/使用恢复码/)).toBeNull();

  const recoveryCodes = ['aaaa-bbbb', 'cccc-dddd'];
  asked.mockResolvedValueOnce({ confirmSecondFactor: { recoveryCodes, errors: [] } });
  await userEvent.type(code, '123456{Enter}');
  expect(document.activeElement).toBe(await screen.findByRole('heading', { name: '请保存恢复码' }));
  expect(input()).toEqual({ code: '123456' });
  const sheet = document.querySelector('.only-on-paper')!;
  expect([...sheet.querySelectorAll('code')].map((one) => one.textContent)).toEqual(recoveryCodes);
  expect([sheet.querySelector('h1')?.textContent, document.body.className]).toEqual([
    '纪实 恢复码(branch)',
    'sheet-only',
  ]);

  await userEvent.click(screen.getByRole('checkbox', { name: '我已保存恢复码' }));
  await userEvent.click(screen.getByRole('button', { name: '完成' }));
  expect(done).toHaveBeenCalledTimes(1);
});
