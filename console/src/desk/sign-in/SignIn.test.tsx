import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useProvider } from '../../shell/sign-in';
import { ChangePasswordPage } from './ChangePasswordPage';
import { SignInDialog } from './SignInDialog';
import { SignInPage } from './SignInPage';

const ACCOUNT = { login: 'committee', name: '第一党委', role: 'COMMITTEE' };
const server = vi.fn<typeof fetch>();
const done = vi.fn();

async function signIn() {
  await userEvent.type(screen.getByLabelText('登录名'), 'committee');
  await userEvent.type(screen.getByLabelText('密码'), 'secret');
  await userEvent.click(screen.getByRole('button', { name: '登录' }));
}

beforeEach(() => {
  server.mockReset();
  done.mockReset();
  vi.stubGlobal('fetch', server);
});

describe('the first page', () => {
  it('sends what was written, and hands on whose session it is', async () => {
    server.mockResolvedValueOnce(new Response(JSON.stringify({ account: ACCOUNT })));
    render(<SignInPage done={done} />);
    await signIn();
    await waitFor(() => expect(done.mock.calls).toEqual([[ACCOUNT]]));
    expect(server.mock.calls).toEqual([
      [
        '/session',
        expect.objectContaining({ method: 'POST', body: '{"login":"committee","password":"secret"}' }),
      ],
    ]);
  });

  it('says why it was refused, and can be tried again', async () => {
    server.mockResolvedValueOnce(
      new Response(JSON.stringify({ errors: [{ message: '登录名或密码不对' }] }), { status: 401 }),
    );
    render(<SignInPage done={done} />);
    await signIn();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('登录名或密码不对'));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '登录' }).disabled).toBe(false);
    expect(done).not.toHaveBeenCalled();
  });

  it('cannot be sent twice at once', async () => {
    server.mockReturnValueOnce(new Promise(() => {}));
    render(<SignInPage done={done} />);
    await signIn();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '登录中…' }).disabled).toBe(true);
  });

  it('has its title as the name of the form, and the way to the other language', () => {
    render(<SignInPage done={done} />);
    expect(screen.getByRole('form', { name: '登录' })).toBeTruthy();
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['登录', 'English']);
  });
});

describe('with a second factor', () => {
  const refused = (code: string, message: string) =>
    new Response(JSON.stringify({ errors: [{ message, extensions: { code } }] }), { status: 401 });
  const sent = () => server.mock.calls.map(([, init]) => JSON.parse(String(init!.body)));
  const PROVED = { login: 'committee', password: 'secret' };

  async function asked() {
    server.mockResolvedValueOnce(refused('SECOND_FACTOR_REQUIRED', '请输入验证码'));
    render(<SignInPage done={done} />);
    await signIn();
    return screen.findByLabelText<HTMLInputElement>('验证码');
  }

  it('a code is asked for after the password, and sent along with it', async () => {
    const code = await asked();
    expect([document.activeElement, screen.getByRole('alert').textContent]).toEqual([code, '']);
    server.mockResolvedValueOnce(new Response(JSON.stringify({ account: ACCOUNT })));
    await userEvent.type(code, '123456{Enter}');
    await waitFor(() => expect(done.mock.calls).toEqual([[ACCOUNT]]));
    expect(sent()).toEqual([PROVED, { ...PROVED, code: '123456' }]);
  });

  it('a wrong one is said to be wrong, and a code on paper does as well', async () => {
    const code = await asked();
    server.mockResolvedValueOnce(refused('SECOND_FACTOR_REQUIRED', '验证码不正确'));
    await userEvent.type(code, '000000{Enter}');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('验证码不正确'));
    expect(code.getAttribute('aria-invalid')).toBe('true');
    await userEvent.click(screen.getByRole('button', { name: /使用恢复码/ }));
    server.mockResolvedValueOnce(new Response(JSON.stringify({ account: ACCOUNT })));
    await userEvent.type(screen.getByLabelText('恢复码'), ' abcd-efgh {Enter}');
    await waitFor(() => expect(done).toHaveBeenCalledTimes(1));
    expect(sent()[2]).toEqual({ ...PROVED, recoveryCode: 'abcd-efgh' });
  });

  it('after too many, and by way back, login and password are asked for again', async () => {
    const code = await asked();
    server.mockResolvedValueOnce(refused('RATE_LIMITED', '请稍后再试'));
    await userEvent.type(code, '000000{Enter}');
    await screen.findByLabelText('密码');
    expect(screen.getByRole('alert').textContent).toBe('请稍后再试');
    server.mockResolvedValueOnce(refused('SECOND_FACTOR_REQUIRED', '请输入验证码'));
    await signIn();
    await userEvent.click(await screen.findByRole('button', { name: '返回' }));
    expect(screen.getByLabelText('密码')).toBeTruthy();
  });
});

describe('where the deployment has an identity provider', () => {
  it('its name leads there: in another window where something on the screen would be lost', () => {
    useProvider.setState({ provider: { name: '统一身份认证', address: '/oidc/login' } });
    render(<SignInPage done={done} />);
    const link = () => screen.getByRole<HTMLAnchorElement>('link', { name: '使用统一身份认证登录' });
    expect([link().getAttribute('href'), link().target]).toEqual(['/oidc/login', '']);
    cleanup();
    render(<SignInDialog why="lost" done={done} />);
    expect(link().target).toBe('_blank');
    useProvider.setState({ provider: null });
  });
});

describe('with a temporary password', () => {
  async function change(again: string) {
    await userEvent.type(screen.getByLabelText('临时密码'), 'told once');
    await userEvent.type(screen.getByLabelText('新密码'), ' of my own ');
    await userEvent.type(screen.getByLabelText('再输一遍新密码'), again);
    await userEvent.click(screen.getByRole('button', { name: '修改密码' }));
  }
  const answered = (errors: { message: string }[]) =>
    new Response(JSON.stringify({ data: { setPassword: { errors } } }));

  it('an own one is chosen, sent as it was typed', async () => {
    server.mockResolvedValueOnce(answered([]));
    render(<ChangePasswordPage account={{ ...ACCOUNT, mustChangePassword: true }} done={done} />);
    await change(' of my own ');
    await waitFor(() => expect(done.mock.calls).toEqual([[{ ...ACCOUNT, mustChangePassword: false }]]));
    const { variables } = JSON.parse(String(server.mock.calls[0]![1]!.body));
    expect(variables).toEqual({ input: { currentPassword: 'told once', password: ' of my own ' } });
  });

  it('what was refused is told, and two that differ are not sent', async () => {
    server.mockResolvedValueOnce(answered([{ message: '密码太常见' }]));
    render(<ChangePasswordPage account={ACCOUNT} done={done} />);
    await change('another one');
    expect([screen.getByRole('alert').textContent, server.mock.calls.length]).toEqual([
      '两次输入的新密码不一致。',
      0,
    ]);
    await userEvent.clear(screen.getByLabelText('再输一遍新密码'));
    await userEvent.type(screen.getByLabelText('再输一遍新密码'), ' of my own ');
    await userEvent.click(screen.getByRole('button', { name: '修改密码' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('密码太常见'));
    expect(done).not.toHaveBeenCalled();
  });
});

describe('the dialog over the screen', () => {
  const dialog = () => screen.getByRole<HTMLDialogElement>('dialog', { name: '登录' });

  it('of a lost session stays: it cannot be cancelled, and opens again', () => {
    render(<SignInDialog why="lost" done={done} />);
    const isLeft = fireEvent(dialog(), new Event('cancel', { cancelable: true }));
    expect([isLeft, screen.queryByText('取消')]).toEqual([false, null]);
    const box = dialog();
    box.close();
    expect(box.open).toBe(true);
  });

  it('for another account is left by Escape and by its button', async () => {
    const cancel = vi.fn();
    render(<SignInDialog why="other" done={done} cancel={cancel} />);
    await userEvent.click(screen.getByText('取消'));
    expect(cancel).toHaveBeenCalledTimes(1);
    expect(fireEvent(dialog(), new Event('cancel', { cancelable: true }))).toBe(true);
    fireEvent(dialog(), new Event('close'));
    expect(cancel).toHaveBeenCalledTimes(2);
  });
});
