/** The second factor: set up step by step, its codes on paper shown once, renewed, switched off. */
import {
  ConfirmSecondFactorDocument,
  EnrolSecondFactorDocument,
  type EnrolSecondFactorMutation,
  RemoveSecondFactorDocument,
  RenewRecoveryCodesDocument,
} from '../src/gql/person/graphql';
import { codeField } from './codeField';
import { dayOf, said } from './days';
import { button, card, form, h } from './dom';
import { page } from './frame';
import { w as own } from './ownWords';
import { passwordField } from './password';
import { ask, done, reason, type Shown } from './server';
import { w } from './words';

type Told = EnrolSecondFactorMutation['enrolSecondFactor'];

/** Sets one up; `after` is called when its codes are kept. `way`: what can be done instead. */
export function enrolPage(why: string, after: () => unknown, way: HTMLElement) {
  const password = passwordField(w.data.present, 'current-password');
  async function submit() {
    password.wrong('');
    try {
      const input = { currentPassword: password.input.value };
      const told = (await ask(EnrolSecondFactorDocument, { input })).enrolSecondFactor;
      done(told);
      confirmPage(told, after, way);
    } catch (fault) {
      password.refuse(reason(fault));
    }
  }
  page(own.factor.title, [
    form(own.factor.begin, submit, h('h1', {}, own.factor.title), h('p', {}, why), password.box),
    h('p', { class: 'centre' }, way),
  ]);
}

function confirmPage({ secret, uri, qr }: Told, after: () => unknown, way: HTMLElement) {
  const code = codeField(false);
  async function submit() {
    code.clear();
    try {
      const input = { code: code.shown().code ?? '' };
      const told = (await ask(ConfirmSecondFactorDocument, { input })).confirmSecondFactor;
      done(told);
      codesPage(told.recoveryCodes ?? [], after);
    } catch (fault) {
      code.refuse(reason(fault));
    }
  }
  page(own.factor.title, [
    form(
      own.factor.turnOn,
      submit,
      h('h1', {}, own.factor.scan),
      h('p', {}, own.factor.scanHint),
      // On the telephone that has the app, which cannot scan itself.
      h('a', { class: 'button', href: uri ?? '' }, own.factor.open),
      h('img', { class: 'qr', src: qr ?? '', alt: own.factor.qr, width: 200, height: 200 }),
      h(
        'details',
        {},
        h('summary', {}, own.factor.typed),
        h('code', { class: 'key' }, ((secret ?? '').match(/.{1,4}/g) ?? []).join(' ')),
        copying(secret ?? ''),
      ),
      code.box,
    ),
    h('p', { class: 'centre' }, way),
  ]);
}

/** The codes on paper, this once, on a page of their own: so it is all that is printed. */
function codesPage(codes: readonly string[], after: () => unknown) {
  const list = codes.map((code) => h('li', {}, h('code', {}, code)));
  page(own.factor.keep, [
    card(
      h('h1', { tabindex: -1 }, own.factor.keep),
      h('p', {}, own.factor.keepWhy),
      h('ol', { class: 'codes' }, ...list),
      h(
        'div',
        { class: 'row' },
        copying(codes.join('\n')),
        button(own.factor.print, () => window.print(), 'second'),
      ),
      button(own.factor.kept, after),
    ),
  ]);
}

/** Copies a text; where the browser has no clipboard for us there is no button. */
function copying(text: string): HTMLElement | null {
  if (!navigator.clipboard) return null;
  const made = button(
    own.factor.copy,
    async () => {
      await navigator.clipboard.writeText(text);
      made.textContent = own.factor.copied;
    },
    'second',
  );
  return made;
}

/** What stands of it among the own data. `again`: reads anew what is shown. */
export function factorCard(
  since: string | null | undefined,
  left: number,
  again: () => unknown,
): HTMLElement {
  const title = h('h2', {}, own.factor.title);
  if (!since) {
    const back = button(own.factor.back, again, 'plain');
    const begin = button(own.factor.set, () => enrolPage(own.factor.why, again, back), 'second');
    return card(title, h('p', {}, own.factor.why), begin);
  }
  return card(
    title,
    h('p', {}, own.factor.since(said(dayOf(since)), left)),
    proving(own.factor.renew, async (input) => {
      const told = (await ask(RenewRecoveryCodesDocument, { input })).renewRecoveryCodes;
      done(told);
      codesPage(told.recoveryCodes ?? [], again);
    }),
    proving(own.factor.remove, async (input) => {
      done((await ask(RemoveSecondFactorDocument, { input })).removeSecondFactor);
      await again();
    }),
  );
}

/** An act that wants a code, folded away. */
function proving(label: string, act: (shown: Shown) => Promise<unknown>): HTMLElement {
  const code = codeField();
  async function submit() {
    code.clear();
    try {
      await act(code.shown());
    } catch (fault) {
      code.refuse(reason(fault));
    }
  }
  return h('details', {}, h('summary', {}, label), form(label, submit, code.box));
}
