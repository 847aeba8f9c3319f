/** Signing in, on a telephone; and another password, where the present one is a temporary one. */
import { SetPasswordDocument } from '../src/gql/person/graphql';
import { codeField } from './codeField';
import { button, card, field, form, h } from './dom';
import { page } from './frame';
import { w as own } from './ownWords';
import { newPassword, passwordField } from './password';
import { type Account, ask, done, Fault, provider, reason, signIn } from './server';
import { w } from './words';

type Entered = (account: Account) => unknown;

export function signInPage(entered: Entered, why = '') {
  const login = field(
    w.signIn.login,
    { autocomplete: 'username', autocapitalize: 'off', inputmode: 'text' },
    w.signIn.loginHint,
  );
  const password = passwordField(w.signIn.password, 'current-password');
  const told = h('p', { class: 'bad', role: 'alert' }, why);

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
      if (isAsked(fault)) return secondPage(login.input.value, password.input.value, entered);
      told.textContent = reason(fault);
      password.input.value = '';
      password.input.focus();
    }
  }

  const besides = provider();
  page(w.signIn.title, [
    form(w.signIn.submit, submit, h('h1', {}, w.signIn.title), login.box, password.box, told),
    besides && h('a', { class: 'button', href: besides.address }, w.signIn.provider(besides.name)),
    h('p', { class: 'quiet centre' }, w.signIn.none),
  ]);
}

const isAsked = (fault: unknown) => fault instanceof Fault && fault.code === 'SECOND_FACTOR_REQUIRED';

/** The password is right; a code is asked for besides. */
function secondPage(login: string, password: string, entered: Entered) {
  const code = codeField();
  async function submit() {
    code.wrong('');
    try {
      const account = await signIn(login, password, code.shown());
      if (account) entered(account);
    } catch (fault) {
      if (isAsked(fault)) code.wrong(reason(fault));
      else signInPage(entered, reason(fault));
    }
  }
  const back = button(own.factor.back, () => signInPage(entered), 'plain');
  page(own.factor.title, [
    form(w.signIn.submit, submit, h('h1', {}, own.factor.title), h('p', {}, own.factor.asked), code.box),
    h('p', { class: 'centre' }, back),
  ]);
  code.focus();
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
