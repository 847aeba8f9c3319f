/** Signing in: a password, and a code where the account has a second factor. */

import { ask, comesWith } from './ask';
import { h, show } from './dom';
import { SignInDocument, SignOutDocument } from './gql/graphql';

export function signIn(onward: () => void, told: string): void {
  const login = h('input', { name: 'login', autocomplete: 'username', required: true });
  const password = h('input', {
    name: 'password',
    type: 'password',
    autocomplete: 'current-password',
    required: true,
  });
  const code = h('input', { name: 'code', inputMode: 'numeric', autocomplete: 'one-time-code' });
  const second = h('label', { hidden: true }, '验证码', code);
  const says = h('p', { role: 'alert' }, told);
  const fields = [h('label', {}, '登录名', login), h('label', {}, '密码', password), second];
  const form = h('form', {}, ...fields, says, h('button', {}, '登录'));
  form.onsubmit = async (event) => {
    event.preventDefault();
    try {
      const answer = await asked({ login: login.value, password: password.value, code: code.value });
      if (answer === 'DONE') return onward();
      if (answer === 'CODE') second.hidden = false;
      says.textContent = answer === 'CODE' ? '请输入验证器上的六位验证码' : answer;
    } catch (fault) {
      says.textContent = (fault as Error).message;
    }
  };
  show(h('h1', {}, '登录'), form);
}

/** Signed in, a code is wanted, or why not. */
async function asked(given: { login: string; password: string; code: string }): Promise<string> {
  const { signIn: answer } = await ask(SignInDocument, { input: { ...given, kind: 'BEARER' } });
  if (answer?.secondFactor === 'REQUIRED') return 'CODE';
  if (!answer?.token) return answer?.errors.map((error) => error.message).join(';') ?? '没有应答';
  if (answer.secondFactor === 'ENROL' || answer.mustChangePassword) return '请先在管理台设置密码和双重验证';
  comesWith(answer.token);
  return 'DONE';
}

export async function signOut(): Promise<void> {
  await ask(SignOutDocument, {}).catch(() => undefined); // it ends by itself where nobody is reached
  comesWith('');
}
