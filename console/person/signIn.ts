/** Signing in, on a telephone; and another password, where the present one is a temporary one. */
import { SetPasswordDocument } from '../src/gql/person/graphql';
import { button, card, field, h } from './dom';
import { page } from './frame';
import { newPassword, passwordField } from './password';
import { type Account, ask, done, Fault, reason, signIn } from './server';
import { w } from './words';

export function signInPage(entered: (account: Account) => unknown) {
  const login = field(
    w.signIn.login,
    { autocomplete: 'username', autocapitalize: 'off', inputmode: 'text' },
    w.signIn.loginHint,
  );
  const password = passwordField(w.signIn.password, 'current-password');
  const told = h('p', { class: 'bad', role: 'alert' });

  async function submit() {
    told.textContent = '';
    if (!login.input.value || !password.input.value) {
      told.textContent = w.signIn.missing;
      (login.input.value ? password : login).input.focus();
      return;
    }
    try {
      const account = await signIn(login.input.value, password.input.value);
      if (account) entered(account);
    } catch (fault) {
      told.textContent = reason(fault);
      password.input.value = '';
      password.input.focus();
    }
  }

  const form = h(
    'form',
    { class: 'card', novalidate: true, onsubmit: (event) => event.preventDefault() },
    h('h1', {}, w.signIn.title),
    login.box,
    password.box,
    told,
  );
  const act = button(w.signIn.submit, submit);
  act.type = 'submit';
  form.append(act);
  page(w.signIn.title, [form, h('p', { class: 'quiet centre' }, w.signIn.none)]);
}

/** Another password for the own account; `changed` is called when it is done. */
export function passwordForm(title: string, changed: () => unknown): HTMLElement {
  const present = passwordField(w.data.present, 'current-password');
  const wanted = newPassword(w.data.wanted, w.join.passwordHint);
  const told = h('p', { class: 'note', role: 'status', 'aria-live': 'polite' });

  async function submit() {
    present.wrong('');
    wanted.wrong('');
    told.textContent = '';
    const input = { currentPassword: present.input.value, password: wanted.input.value };
    try {
      done((await ask(SetPasswordDocument, { input })).setPassword);
      present.input.value = '';
      wanted.input.value = '';
      told.textContent = w.data.changed;
      changed();
    } catch (fault) {
      const at = { currentPassword: present, password: wanted }[fault instanceof Fault ? fault.path : ''];
      if (at) at.wrong(reason(fault));
      else told.textContent = reason(fault);
      (at ?? present).input.focus();
    }
  }

  return card(h('h2', {}, title), present.box, wanted.box, told, button(w.data.change, submit, 'second'));
}
