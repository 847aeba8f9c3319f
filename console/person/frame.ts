/** What stands around every page: the name, the other language, and the place where the page goes. */
import { switchLanguage } from '../src/shell/language';
import { button, type Child, card, fill, h } from './dom';
import { Fault, reason } from './server';
import { w } from './words';

const main = h('main', { id: 'main' });
const who = h('span', { class: 'who' });
const foot = h('footer', {});

export function frame() {
  const other = h('button', { type: 'button', class: 'plain', onclick: switchLanguage }, w.other);
  const mark = h('img', { src: '/console/icon.svg', alt: '', width: 26, height: 26 });
  const name = h('strong', {}, w.jishi);
  fill(
    document.body,
    h('header', {}, mark, name, h('span', { class: 'sub' }, w.subtitle), who, other),
    main,
    foot,
  );
  fill(main, h('p', { class: 'quiet', role: 'status' }, w.loading));
}

/** A page: its parts, and what stays in sight at the foot. */
export function page(title: string, parts: Child[], below: Child[] = [], name = '') {
  document.title = `${title} · ${w.jishi}`;
  who.textContent = name;
  fill(main, ...parts);
  fill(foot, ...below);
  foot.hidden = !below.length;
  window.scrollTo(0, 0);
}

/** Whether something stands in a field, or a photograph is being taken: it would be lost with the page. */
export const isWriting = () =>
  !!main.querySelector('.photos img, .photos .caption, .picking') ||
  Array.from(main.querySelectorAll<HTMLInputElement>('input, textarea')).some(({ type, value, checked }) =>
    type === 'checkbox' ? checked : !!value,
  );

/** A button at the foot for what may wait; once. */
export function offer(label: string, act: () => unknown) {
  if (foot.querySelector('.offer')) return;
  foot.insertBefore(button(label, act, 'second offer'), foot.firstChild);
}

/** What went wrong, and a way to try again: never a page that says nothing. */
export function trouble(fault: unknown, again: () => unknown) {
  const kind = fault instanceof Fault && fault.code === 'OFFLINE' ? 'quiet' : 'bad';
  page(w.jishi, [
    card(h('h1', {}, w.jishi), h('p', { class: kind, role: 'alert' }, reason(fault)), button(w.again, again)),
  ]);
}
