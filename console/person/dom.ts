/** Elements, made and put in their place: all that a page of this size needs of a framework. */

export type Child = Node | string | false | null | undefined;
type Given = { [name: string]: string | number | boolean | null | undefined | ((event: Event) => unknown) };

/** An element with what it has; what begins with `on` listens, what is false or nothing is left out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  given: Given = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const name of Object.keys(given)) {
    const value = given[name];
    if (typeof value === 'function') made.addEventListener(name.slice(2), value as EventListener);
    else if (value !== false && value !== null && value !== undefined)
      made.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children) if (child) made.append(child);
  return made;
}

/** Puts these in the place of all that an element held; browsers of 2019 have no replaceChildren. */
export function fill(place: Element, ...children: Child[]) {
  while (place.firstChild) place.removeChild(place.firstChild);
  for (const child of children) if (child) place.append(child);
}

let numbered = 0;
/** An id that nothing else on the page has. */
export const fresh = (name: string) => `${name}-${++numbered}`;

/** A line that is read out when it changes. */
export const live = (kind = 'quiet') => h('p', { class: kind, role: 'status', 'aria-live': 'polite' });

/** Brings it where the eye is: the bar at the foot lies over what is merely within the window. */
export const inSight = (place: Element) => place.scrollIntoView({ block: 'center' });

/** Says it at its place. Every refusal is said by this, or by a field's own: what is wrong is brought into sight. */
export function tell(place: HTMLElement, words: string, kind: 'bad' | 'good' | '' = '') {
  place.className = `note ${kind}`;
  place.textContent = words;
  if (words && kind === 'bad') inSight(place);
}

export interface Field {
  box: HTMLElement;
  input: HTMLInputElement;
  /** Says what is wrong with it while it is typed, or that nothing is. */
  wrong: (why: string) => void;
  /** Says why it was not taken, and brings it into sight with the cursor in it. */
  refuse: (why: string) => void;
  /** Says what was understood of it. */
  said: (what: string, isGood?: boolean) => void;
}

/** A field with its label above and what is said of it beneath. */
export function field(label: string, given: Given, hint = ''): Field {
  const id = fresh('f');
  const note = h('p', { id: `${id}-note`, class: 'note', 'aria-live': 'polite' });
  const input = h('input', { id, 'aria-describedby': `${id}-note`, ...given });
  const box = h(
    'div',
    { class: 'field' },
    h('label', { for: id }, label, hint ? h('span', { class: 'hint' }, hint) : null),
    input,
    note,
  );
  const say = (text: string, kind: string) => {
    note.className = `note ${kind}`;
    note.textContent = text;
    input.setAttribute('aria-invalid', String(kind === 'bad'));
  };
  return {
    box,
    input,
    wrong: (why) => say(why, why ? 'bad' : ''),
    refuse: (why) => {
      // First: some fields show something else while the cursor is in them.
      input.focus();
      say(why, 'bad');
      inSight(box);
    },
    said: (what, isGood) => say(what, isGood ? 'good' : ''),
  };
}

/** A button that does one thing at a time: while it works it says so, and a second press is not heard. */
export function button(label: string, act: () => unknown, kind = 'primary'): HTMLButtonElement {
  let isBusy = false;
  const made = h('button', { type: 'button', class: kind }, label);
  made.addEventListener('click', () => {
    if (isBusy) return;
    isBusy = true;
    made.setAttribute('aria-busy', 'true');
    const over = () => {
      isBusy = false;
      made.removeAttribute('aria-busy');
    };
    Promise.resolve(act()).then(over, over);
  });
  return made;
}

/** A card that is filled in and sent, by its button or the Enter key. */
export function form(label: string, submit: () => unknown, ...children: Child[]): HTMLFormElement {
  const send = button(label, submit);
  send.type = 'submit';
  const prevent = (event: Event) => event.preventDefault();
  return h('form', { class: 'card', novalidate: true, onsubmit: prevent }, ...children, send);
}

export const card = (...children: Child[]) => h('section', { class: 'card' }, ...children);
