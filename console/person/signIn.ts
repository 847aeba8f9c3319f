/** Signing in, on a telephone; and another password, where the present one is a temporary one. */
import { SetPasswordDocument } from '../src/gql/person/graphql';
import { codeField } from './codeField';
import { button, type Child, field, form, h, inSight, tell } from './dom';
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
    tell(told, '');
    if (!login.input.value || !password.input.value) {
      (login.input.value ? password : login).input.focus();
      return tell(told, w.signIn.missing, 'bad');
    }
    try {
      const account = await signIn(login.input.value, password.input.value);
      if (account) entered(account);
    } catch (fault) {
      if (isAsked(fault)) return secondPage(login.input.value, password.input.value, entered);
      password.input.value = '';
      password.input.focus();
      tell(told, reason(fault), 'bad');
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
    code.clear();
    try {
      const account = await signIn(login, password, code.shown());
      if (account) entered(account);
    } catch (fault) {
      if (isAsked(fault)) code.refuse(reason(fault));
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

/** Another password for the own account, below what is said of it; `changed` is called when it is done. */
export function passwordForm(changed: () => unknown, ...above: Child[]): HTMLElement {
  const present = passwordField(w.data.present, 'current-password');
  const wanted = newPassword(w.data.wanted, w.join.passwordHint);
  const told = h('p', { class: 'note', role: 'status', 'aria-live': 'polite' });

  async function submit() {
    present.wrong('');
    wanted.wrong('');
    tell(told, '');
    const input = { currentPassword: present.input.value, password: wanted.input.value };
    try {
      done((await ask(SetPasswordDocument, { input })).setPassword);
      present.input.value = '';
      wanted.input.value = '';
      tell(told, w.data.changed, 'good');
      inSight(told);
      changed();
    } catch (fault) {
      const at = { currentPassword: present, password: wanted }[fault instanceof Fault ? fault.path : ''];
      if (at) at.refuse(reason(fault));
      else tell(told, reason(fault), 'bad');
    }
  }

  return form(w.data.change, submit, ...above, present.box, wanted.box, told);
}
