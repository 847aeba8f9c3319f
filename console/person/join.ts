/** /join/<token>: who invites, before any field; then the person's number, telephone, password and consent. */
import { InvitationDocument, type InvitationQuery, RegisterDocument } from '../src/gql/person/graphql';
import { agreement } from './consent';
import { dayOf, daysTo, hourOf, said, shanghai } from './days';
import { button, card, type Field, field, h, tell } from './dom';
import { page, trouble } from './frame';
import { masked, plain, read } from './idNumber';
import { newPassword } from './password';
import { ask, Fault, reason, type Unmet, whose } from './server';
import { w } from './words';

type Card = NonNullable<InvitationQuery['invitation']>;
type Told = NonNullable<InvitationQuery['consentText']>;

export async function join(token: string) {
  try {
    const { invitation, consentText } = await ask(InvitationDocument, { token });
    if (!invitation || !consentText || invitation.state !== 'OPEN') return await over(invitation);
    open(token, invitation, consentText);
  } catch (fault) {
    trouble(fault, () => join(token));
  }
}

const signInLink = () =>
  h('p', { class: 'quiet centre' }, w.join.before, h('a', { href: '/me', class: 'touch' }, w.join.direct));

/** Who invites; the contact can be called. */
function inviting(invitation: Card): HTMLElement {
  const call = invitation.contactPhone
    ? h('a', { href: `tel:${invitation.contactPhone.replace(/[^\d+]/g, '')}`, class: 'touch' }, w.call)
    : null;
  const rows: [string, (Node | string | null)[]][] = [
    [w.join.committee, [invitation.committee ?? '—']],
    [w.join.contact, [invitation.contactName || w.join.nobody, ' ', call]],
    ...(invitation.state === 'OPEN' ? [until(invitation.expiresAt)] : []),
  ];
  return card(
    h('p', { class: 'quiet' }, w.join.invites(invitation.branch)),
    h('h1', {}, invitation.state === 'OPEN' ? w.join.title : w.join.closed),
    h('dl', {}, ...rows.map(([name, told]) => h('div', {}, h('dt', {}, name), h('dd', {}, ...told)))),
  );
}

function until(instant: string): [string, string[]] {
  const day = dayOf(instant);
  return [w.join.until, [w.join.left(said(day), hourOf(instant), Math.max(0, daysTo(day)))]];
}

/** Why a code opens nothing; whoever used it and is signed in is led to their own pages. */
async function over(invitation: Card | null | undefined) {
  if (invitation?.state === 'USED' && (await whose().catch(() => null))) return location.replace('/me');
  if (!invitation || invitation.state === 'OPEN') return closed(w.join.unknown);
  closed(w.join.states[invitation.state], invitation);
}

/** A code that is over: the card, the reason and the contact, and no field. */
function closed(why: string, invitation?: Card) {
  page(w.tabs.progress, [
    invitation ? inviting(invitation) : card(h('h1', {}, w.jishi)),
    card(h('p', { class: 'bad', role: 'alert' }, why)),
    signInLink(),
  ]);
}

/** The number is checked while it is typed; what it says is said back; left, its last four are hidden. */
function numberField(): Field & { value: () => string } {
  const made = field(w.join.idNumber, {
    autocomplete: 'off',
    inputmode: 'text',
    maxlength: 24,
    spellcheck: 'false',
  });
  let number = '';
  made.input.addEventListener('input', () => {
    number = plain(made.input.value);
    const found = read(number, shanghai());
    if (found.birth)
      made.said(
        w.join.good(found.isFemale ? w.join.female : w.join.male, said(found.birth), found.age ?? 0),
        true,
      );
    else if (found.flaw === 'short') made.said(number ? w.join.short(18 - number.length) : '');
    else made.wrong(w.join[found.flaw ?? 'check']);
  });
  made.input.addEventListener('blur', () => {
    if (read(number, shanghai()).birth) made.input.value = masked(number);
  });
  made.input.addEventListener('focus', () => {
    made.input.value = number;
  });
  return { ...made, value: () => number };
}

function phoneField(): Field {
  const made = field(
    w.join.phone,
    { type: 'tel', autocomplete: 'username', inputmode: 'tel', maxlength: 20 },
    w.join.phoneHint,
  );
  made.input.addEventListener('input', () => {
    const digits = plain(made.input.value).length;
    made.said(digits > 0 && digits < 11 ? w.join.short(11 - digits) : '');
  });
  return made;
}

interface Form {
  number: Field & { value: () => string };
  phone: Field;
  password: Field;
  consent: ReturnType<typeof agreement>;
}

type Refusing = Pick<Field, 'refuse'>;

/** Whatever is not right, said at its place, from the last to the first, where the focus stays; whether there was any. */
function isWrong({ number, phone, password, consent }: Form): boolean {
  const found = read(number.value(), shanghai());
  const flaws: [boolean, Refusing, string][] = [
    [!consent.box.checked, consent, w.join.mustAgree],
    [password.input.value.length < 10, password, w.join.badPassword],
    [!/^1\d{10}$/.test(plain(phone.input.value)), phone, w.join.badPhone],
    [!found.birth, number, w.join[flawOf(found.flaw)]],
  ];
  const wrong = flaws.filter(([is]) => is);
  for (const [, place, why] of wrong) place.refuse(why);
  return wrong.length > 0;
}

const flawOf = (flaw: ReturnType<typeof read>['flaw']) =>
  flaw === undefined || flaw === 'short' ? 'characters' : flaw;

/**
 * A code that opened this page and binds nothing: over by now, which is read anew; else the number is not the one the branch
 * noted. Whoever holds the code learns no more of it than by asking twice, and ten wrong ones end the code.
 */
async function another(token: string, form: Form) {
  const { invitation } = await ask(InvitationDocument, { token });
  if (invitation?.state !== 'OPEN') return over(invitation);
  form.number.refuse(w.join.another(`${invitation.contactName} ${invitation.contactPhone}`.trim()));
}

/** What the server refused, at its place where it has one. */
function refuse(form: Form, problem: Unmet): boolean {
  const at: { [path: string]: Refusing | undefined } = {
    idNumber: form.number,
    login: form.phone,
    password: form.password,
    consent: form.consent,
  };
  const place = at[problem.path[0] ?? ''];
  place?.refuse(problem.message);
  return place !== undefined;
}

function open(token: string, invitation: Card, text: Told) {
  const form: Form = {
    number: numberField(),
    phone: phoneField(),
    password: newPassword(w.join.password, w.join.passwordHint),
    consent: agreement(w.join.agree(text.title, text.version), text, w.join.read),
  };
  // Beside the button, where whoever pressed it looks.
  const told = h('p', { class: 'note', role: 'alert' });

  async function submit() {
    tell(told, '');
    if (isWrong(form)) return;
    const input = {
      token,
      idNumber: form.number.value(),
      login: plain(form.phone.input.value),
      password: form.password.input.value,
      consent: text.version,
    };
    try {
      const { registerWithToken: answer } = await ask(RegisterDocument, { input });
      const problem = answer?.errors[0];
      if (!answer) throw new Fault('INTERNAL', w.broken);
      if (!problem) location.replace('/me');
      else if (problem.code === 'NOT_FOUND') await another(token, form);
      else if (!refuse(form, problem)) tell(told, problem.message, 'bad');
    } catch (fault) {
      tell(told, reason(fault), 'bad');
    }
  }

  page(
    w.join.submit,
    [
      inviting(invitation),
      card(form.number.box, form.phone.box, form.password.box),
      form.consent.place,
      signInLink(),
    ],
    [told, button(w.join.submit, submit), h('p', { class: 'quiet centre' }, w.join.next)],
  );
}
