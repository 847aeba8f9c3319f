/** /me: three pages of one case, or the sign-in. */
import { RoadDocument, type RoadQuery } from '../src/gql/person/graphql';
import { data } from './data';
import { button, type Child, card, h } from './dom';
import { enrolPage } from './factor';
import { page, trouble } from './frame';
import { leave } from './leave';
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
  if (account.mustChangePassword)
    return page(w.data.password, [card(h('p', {}, w.data.mustChange)), passwordForm(w.data.password, me)]);
  if (account.role !== 'CANDIDATE') return office();
  if (account.mustEnrolSecondFactor)
    return enrolPage(own.factor.must, me, button(w.data.out, leave, 'plain'));
  await road();
}

/** An administrator's account has nothing here. */
function office() {
  const link = h('a', { href: '/console/', class: 'button' }, w.signIn.console);
  page(w.jishi, [card(h('h1', {}, w.signIn.title), h('p', {}, w.signIn.office), link)]);
}

const chosen = (): Tab => TABS.filter((tab) => `#${tab}` === location.hash)[0] ?? 'progress';

let shown: RoadQuery | undefined;

async function road() {
  try {
    shown = await ask(RoadDocument, {});
    draw();
  } catch (fault) {
    const code = fault instanceof Fault ? fault.code : '';
    if (code === 'UNAUTHENTICATED') signInPage(entered);
    else if (code === 'SECOND_FACTOR_ENROLMENT_REQUIRED') await me();
    else trouble(fault, road);
  }
}

function draw() {
  const known = shown?.me;
  if (!known?.candidate || !known.account) return office();
  const tab = chosen();
  page(w.tabs[tab], partsOf(tab, known), [bar(tab)], known.account.name);
}

function partsOf(tab: Tab, known: Me): Child[] {
  if (!known.candidate || !known.account) return [];
  const given: Shown = { own: known.candidate, account: known.account.id, again: road };
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
  if (shown) draw();
});
