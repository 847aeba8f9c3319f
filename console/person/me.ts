/** /me: three pages of one case, or the sign-in. */
import { RoadDocument, type RoadQuery } from '../src/gql/person/graphql';
import { data } from './data';
import { button, type Child, card, h } from './dom';
import { enrolPage } from './factor';
import { isWriting, offer, page, trouble } from './frame';
import { leave, leftElsewhere } from './leave';
import { w as own } from './ownWords';
import { papers } from './papers';
import { progress, type Shown } from './progress';
import { type Account, ask, Fault, whose } from './server';
import { passwordForm, signInPage } from './signIn';
import { w } from './words';

type Me = NonNullable<RoadQuery['me']>;
const TABS = ['progress', 'papers', 'data'] as const;
type Tab = (typeof TABS)[number];

export async function me() {
  try {
    const account = await whose();
    if (account) await entered(account);
    else signInPage(entered);
  } catch (fault) {
    trouble(fault, me);
  }
}

async function entered(account: Account) {
  window.addEventListener('storage', leftElsewhere);
  const out = button(w.data.out, leave, 'plain');
  if (account.mustChangePassword)
    return page(w.data.password, [
      passwordForm(me, h('h1', {}, w.data.password), h('p', {}, w.data.mustChange)),
      h('p', { class: 'centre' }, out),
    ]);
  if (account.role !== 'CANDIDATE') return office();
  if (account.mustEnrolSecondFactor) return enrolPage(own.factor.must, me, out);
  await road();
}

/** An administrator's account has nothing here. */
function office() {
  const link = h('a', { href: '/console/', class: 'button' }, w.signIn.console);
  page(w.jishi, [card(h('h1', {}, w.signIn.title), h('p', {}, w.signIn.office), link)]);
}

const chosen = (): Tab => TABS.filter((tab) => `#${tab}` === location.hash)[0] ?? 'progress';

let shown: RoadQuery | undefined;

/** Reads everything anew and draws it; `told`: what was refused, for what was shown was not so any more. */
async function road(told = '') {
  try {
    shown = await ask(RoadDocument, {});
    draw(told);
  } catch (fault) {
    const code = fault instanceof Fault ? fault.code : '';
    if (code === 'UNAUTHENTICATED') signInPage(entered);
    else if (code === 'SECOND_FACTOR_ENROLMENT_REQUIRED') await me();
    else trouble(fault, () => road());
  }
}

function draw(told = '') {
  const known = shown?.me;
  if (!known?.candidate || !known.account) return office();
  const tab = chosen();
  const refused = told && card(h('p', { class: 'bad', role: 'alert' }, told), h('p', {}, w.road.anew));
  page(w.tabs[tab], [refused, ...partsOf(tab, known)], [bar(tab)], known.account.name);
}

/** What others did meanwhile is shown where nobody is writing; where somebody is, a button offers it. */
async function renew() {
  if (!shown) return;
  const before = JSON.stringify(shown);
  // It was not asked for: whoever is without a network, or signed out meanwhile, is told so by what they do.
  const read = await ask(RoadDocument, {}).catch(() => null);
  if (!read || !shown || JSON.stringify(shown) !== before || same(JSON.stringify(read), before)) return;
  if (isWriting()) return offer(w.road.news, () => road());
  shown = read;
  draw();
}

/** An address of a file is signed anew each time. */
const same = (one: string, other: string) => unsigned(one) === unsigned(other);
const unsigned = (text: string) => text.replace(/\?[^"\s]*(?=")/g, '');

// Only where the road is shown: a form of signing in is not what these read.
const isShown = () => !!shown && !!document.querySelector('.tabs');

function partsOf(tab: Tab, known: Me): Child[] {
  if (!known.candidate || !known.account) return [];
  const given: Shown = { own: known.candidate, account: known.account.id, again: road, renew };
  if (tab === 'papers') return papers(given);
  if (tab === 'data') return data({ ...given, login: known.account.login, text: shown?.consentText });
  return progress(given);
}

function bar(now: Tab): HTMLElement {
  const links = TABS.map((tab) =>
    h('a', { href: `#${tab}`, 'aria-current': tab === now && 'page' }, w.tabs[tab]),
  );
  return h('nav', { class: 'tabs', 'aria-label': w.tabs.label }, ...links);
}

window.addEventListener('hashchange', () => {
  if (!isShown()) return;
  draw();
  renew();
});
document.addEventListener('visibilitychange', () => {
  if (!document.hidden && isShown()) renew();
});
