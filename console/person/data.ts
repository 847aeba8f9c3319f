/** The own data, what was agreed to, the password, and the way out. */
import { GiveConsentDocument, type RoadQuery, WithdrawConsentDocument } from '../src/gql/person/graphql';
import { agreement, fullText } from './consent';
import { copyCard } from './copy';
import { corrections } from './corrections';
import { dayOf, said, shanghai } from './days';
import { button, type Child, card, h } from './dom';
import { leave } from './leave';
import { ownSignIn } from './ownSignIn';
import type { Shown } from './progress';
import { ask, done, reason } from './server';
import { passwordForm } from './signIn';
import { w } from './words';

type Text = NonNullable<RoadQuery['consentText']>;

export function data(shown: Shown & { login: string; text: Text | null | undefined }): Child[] {
  return [
    own(shown, shown.login),
    copyCard(shanghai()),
    shown.text && consent(shown, shown.text),
    passwordForm(() => undefined, h('h2', {}, w.data.password)),
    ownSignIn(shown.again),
    card(h('p', { class: 'quiet' }, w.data.outSays), button(w.data.out, leave, 'second')),
  ];
}

function own(shown: Shown, login: string): HTMLElement {
  const it = shown.own;
  const rows: [string, string][] = [
    [w.data.name, it.name],
    [w.data.idNumber, it.idNumberMasked],
    [w.data.birth, said(it.birth)],
    [w.data.phone, it.phone],
    [w.data.ethnicity, it.ethnicity],
    [w.data.unit, it.unit],
    [w.data.occupation, it.occupation],
    [w.data.place, it.registrationPlace],
    [w.data.branch, it.branch.name],
    [w.join.contact, `${it.branch.contactName} ${it.branch.contactPhone}`.trim()],
    [w.data.login, login],
  ];
  const told = rows
    .filter(([, value]) => value)
    .map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value)));
  return card(
    h('h1', {}, w.data.own),
    h('dl', {}, ...told),
    h('p', { class: 'quiet' }, w.data.wrong),
    ...corrections(shown),
  );
}

function consent({ own: it, again }: Shown, text: Text): HTMLElement {
  const given = it.consents?.nodes.filter(({ withdrawnAt }) => !withdrawnAt)[0];
  if (given?.textVersion !== text.version) return renewed(text, again);
  const told = h('p', { class: 'note bad', role: 'status', 'aria-live': 'polite' });
  let isSure = false;
  const back = button(
    w.data.back,
    async () => {
      if (!isSure) {
        isSure = true;
        back.textContent = w.data.sure;
        return;
      }
      try {
        done((await ask(WithdrawConsentDocument, { input: {} })).withdrawConsent);
        await leave();
      } catch (fault) {
        await again(reason(fault));
      }
    },
    'second',
  );
  return card(
    h('h2', {}, w.data.consent),
    h('p', {}, w.data.agreed(given.textVersion, said(dayOf(given.givenAt)))),
    fullText(text, w.join.read),
    h('p', { class: 'quiet' }, w.data.backSays),
    back,
    told,
  );
}

/** Another text than the one that was agreed to: read, ticked, agreed to. */
function renewed(text: Text, again: Shown['again']): HTMLElement {
  const box = agreement(w.join.agree(text.title, text.version), text, w.join.read);
  const agree = button(w.data.agree, async () => {
    if (!box.box.checked) return box.refuse(w.join.mustAgree);
    try {
      done((await ask(GiveConsentDocument, { input: { consent: text.version } })).giveConsent);
      await again();
    } catch (fault) {
      await again(reason(fault));
    }
  });
  box.place.insertBefore(h('p', {}, w.data.notAgreed), box.place.firstChild);
  box.place.insertBefore(h('h2', {}, w.data.consent), box.place.firstChild);
  box.place.append(agree);
  return box.place;
}
