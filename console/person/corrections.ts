/** What is not right of the own data: asked of the branch, and what it answered. */
import { RequestCorrectionDocument } from '../src/gql/person/graphql';
import { asking } from './correctionWords';
import { dayOf, said } from './days';
import { button, type Child, field, fresh, h, live, tell } from './dom';
import type { Case } from './own';
import type { Shown } from './progress';
import { ask, done, reason } from './server';
import { w } from './words';

type Asked = NonNullable<Case['correctionRequests']>['nodes'][number];
type What = Asked['field'];

const WHATS = Object.keys(asking.fields) as What[];

/** Numbers are shown to the branch, for what is written here is not sealed. */
export const isShown = (what: What) => what === 'ID_NUMBER' || what === 'PHONE';

/** What was asked, and a button that opens the form for more. */
export function corrections({ own, again }: Shown): Child[] {
  const asked = own.correctionRequests?.nodes ?? [];
  const place = h('div', {});
  const open = button(
    asking.ask,
    () => {
      open.hidden = true;
      place.append(form(again));
      place.querySelector('select')?.focus();
    },
    'second',
  );
  return [
    asked.length > 0 && h('h2', {}, asking.title),
    asked.length > 0 && h('ul', { class: 'plain asked' }, ...asked.map(line)),
    open,
    place,
  ];
}

const LOOK = { OPEN: 'state', ACCEPTED: 'state good', REFUSED: 'state bad' };

/** One that was asked, and the answer. */
function line({
  field: what,
  wanted,
  reason: why,
  status,
  note,
  requestedAt,
  answeredAt,
}: Asked): HTMLElement {
  const day = said(dayOf(answeredAt || requestedAt));
  return h(
    'li',
    {},
    h('b', {}, asking.what(asking.fields[what], wanted)),
    ' ',
    h('span', { class: LOOK[status] }, asking.states[status]),
    h('p', { class: 'quiet' }, `${answeredAt ? asking.answered(day) : asking.asked(day)} · ${why}`),
    note && h('p', {}, asking.says(note)),
  );
}

/** A control with its label above. */
function labelled<E extends HTMLElement>(label: string, input: E) {
  input.id = fresh('c');
  return { box: h('div', { class: 'field' }, h('label', { for: input.id }, label), input), input };
}
const choice = (label: string, options: [value: string, name: string][]) =>
  labelled(label, h('select', {}, ...options.map(([value, name]) => h('option', { value }, name))));

/** What it should be: a choice, a day or words, by what it is of. */
function wantedFields() {
  const sex = choice(
    asking.wanted,
    [w.join.female, w.join.male].map((one): [string, string] => [one, one]),
  );
  const day = field(asking.wanted, { type: 'date' });
  const text = field(asking.wanted, { type: 'text', maxlength: 200 });
  const numbers = h('p', { class: 'quiet' }, asking.shown);
  function fieldOf(what: What): { box: HTMLElement; input: HTMLInputElement | HTMLSelectElement } {
    if (what === 'SEX') return sex;
    return what === 'BIRTH' ? day : text;
  }
  return {
    boxes: [sex.box, day.box, text.box, numbers],
    /** Where it is written; nowhere, where it is shown. */
    of: (what: What) => (isShown(what) ? null : fieldOf(what)),
    show: (what: What) => {
      const box = isShown(what) ? numbers : fieldOf(what).box;
      for (const one of [sex.box, day.box, text.box, numbers]) one.hidden = one !== box;
    },
  };
}

function form(again: () => unknown): HTMLElement {
  const told = live('note bad');
  const what = choice(
    asking.field,
    WHATS.map((one): [string, string] => [one, asking.fields[one]]),
  );
  const chosen = () => what.input.value as What;
  const wanted = wantedFields();
  const why = labelled(asking.reason, h('textarea', { rows: 3, maxlength: 1000 }));
  what.input.addEventListener('change', () => wanted.show(chosen()));
  wanted.show(chosen());
  const missing = (words: string, input: HTMLElement) => {
    input.focus();
    tell(told, words, 'bad');
  };
  const send = button(asking.send, async () => {
    const into = wanted.of(chosen());
    const given = {
      field: chosen(),
      wanted: into ? into.input.value.trim() : '',
      reason: why.input.value.trim(),
    };
    told.textContent = '';
    if (into && !given.wanted) return missing(asking.noWanted, into.input);
    if (!given.reason) return missing(asking.noReason, why.input);
    try {
      done((await ask(RequestCorrectionDocument, { input: given })).requestCorrection);
      await again();
    } catch (fault) {
      tell(told, reason(fault), 'bad');
    }
  });
  return h('div', {}, what.box, ...wanted.boxes, why.box, told, send);
}
