/** Every act that the console shows as a form: what a clerk may ask of it (issue: forms made for the clerk). */

import { type Act, acts, enums, type Field, inputs } from 'virtual:schema';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../shell/api';
import { word } from '../../shell/word';
import { ActForm } from './ActForm';
import { buttonOf, DESIGNS, designOf, sectionsOf } from './designs';
import { fieldsOf, takes } from './fieldsOf';
import { wordsOf } from './labels';
import { SAID_BY_HAND } from './meanings';
import { UNITS } from './measures';
import { TITLES, titleOf } from './titles';

vi.mock('../../shell/api', () => ({ ask: vi.fn() }));

/** What the screens know of a case, a record, an account, an organization. */
const KNOWN = {
  candidateId: 'c1',
  id: 'r1',
  version: 3,
  accountId: 'a1',
  fromId: 'a1',
  toId: 'a2',
  organizationId: 'o1',
  consent: '1',
};
/** Many at once have sheets and dialogs of their own, and who signs in or looks after their own account pages of their own. */
const isForm = (act: Act) =>
  act.input &&
  !takes(act, 'errorPolicy') &&
  !takes(act, 'items') &&
  !/^(signIn|signOut|registerWithToken|acceptInvitation|switchOffice|.*SecondFactor|renewRecoveryCodes|end.*Sessions?|setCommitteeSettings|setHolidays|setPrintTemplate|splitOrganization)$/.test(
    act.name,
  );
const FORMS = acts.filter(isForm);
const asked = (act: Act) => fieldsOf(act, KNOWN, []);

function shown(act: Act) {
  vi.mocked(ask).mockResolvedValue({ me: null });
  const { container } = render(
    <QueryClientProvider client={new QueryClient()}>
      <ActForm act={act} fixed={KNOWN} />
    </QueryClientProvider>,
  );
  return container.querySelector('form')!;
}
afterEach(cleanup);

/** Fields of a form and of the records inside it, as `Input.field`. */
function reached(act: Act): [input: string, field: Field][] {
  const inside = (input: string): [string, Field][] =>
    inputs[input]!.flatMap((field) => [
      [input, field] as [string, Field],
      ...(inputs[field.named] ? inside(field.named) : []),
    ]);
  return asked(act).flatMap((field) => [
    [act.input, field] as [string, Field],
    ...(inputs[field.named] ? inside(field.named) : []),
  ]);
}
const named = (act: Act) => act.name;

describe('the form of every act', () => {
  it('is a form of some eighty acts', () => {
    expect(FORMS.length).toBeGreaterThan(80);
  });

  it('has a title of its own', () => {
    const titles = FORMS.map(titleOf);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  it('names its day for what happened on it', () => {
    const nameless = FORMS.filter(
      (act) => asked(act).some(({ name }) => name === 'on') && !designOf(act).day,
    );
    expect(nameless.map(named)).toEqual([]);
    const general = FORMS.filter((act) => designOf(act).day?.[0] === '业务日期');
    expect(general.map(named)).toEqual([]);
  });

  it('has a button that says what happens', () => {
    const said = FORMS.map((act) => [act.name, buttonOf(act)]);
    expect(said.filter(([, text]) => !text || /^(提交|办理|确定|保存|Submit)$/.test(text))).toEqual([]);
    const ends = FORMS.filter(({ name }) => name.startsWith('delete')).map(buttonOf);
    expect(new Set(ends)).toEqual(new Set(['删除']));
  });

  it.each(FORMS.map((act) => [act.name, act] as const))(
    '%s marks what must be filled, ticks nothing, and counts in units',
    (_, act) => {
      const form = shown(act);
      const fields = asked(act);
      const must = fields.filter(
        ({ name, type, default: given, required }) =>
          required ||
          designOf(act).needs?.includes(name) ||
          (SAID_BY_HAND.has(name) && type === 'Boolean!' && given === null),
      );
      const marked = [...form.querySelectorAll('label, legend')]
        .map((label) => label.textContent ?? '')
        .filter((text) => /\*/.test(text));
      for (const field of must.filter((one) => !inputs[one.named])) {
        const text = wordsOf(act.input, field.name)!.label[0];
        expect(marked.some((label) => label.includes(text))).toBe(true);
      }
      const isList = ({ type }: Field) => type.startsWith('[');
      const own = fields.filter((field) => !inputs[field.named] && !isList(field)).map(({ name }) => name);
      const starred = own.filter(
        (name) => form.querySelector<HTMLInputElement>(`[name="${name}"]`)?.required,
      );
      expect(starred.filter((name) => !must.some((field) => field.name === name))).toEqual([]);
      expect(
        [...form.querySelectorAll<HTMLInputElement>('[type=checkbox]')].filter(({ checked }) => checked),
      ).toEqual([]);
      for (const name of SAID_BY_HAND)
        expect(form.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value ?? '').toBe('');
      const numbers = [...form.querySelectorAll<HTMLInputElement>('[type=number], [inputmode=decimal]')];
      const bare = numbers.filter((one) => !one.closest('.measured')?.querySelector('.unit')?.textContent);
      expect(bare.map(({ name }) => name)).toEqual([]);
    },
  );
});

describe('the words of every form', () => {
  it('knows what each of its numbers counts', () => {
    const numbers = FORMS.flatMap(reached).filter(
      ([, { named: type }]) => type === 'Int' || type === 'Decimal',
    );
    expect(
      numbers.filter(([, { name }]) => !UNITS[name]).map(([input, { name }]) => `${input}.${name}`),
    ).toEqual([]);
  });

  it('has no English in Chinese, and no sentence of the schema for a label', () => {
    const fields = FORMS.flatMap(reached);
    const labels = fields.map(([input, { name }]) => [`${input}.${name}`, ...wordsOf(input, name)!.label]);
    const values = fields.flatMap(([, { named: kind }]) =>
      Object.keys(enums[kind] ?? {}).map((value) => [`${kind}.${value}`, word(kind, value), '']),
    );
    expect(
      [...labels, ...values].filter(([, zh]) => /[A-Za-z]/.test(zh!)).map(([at, zh]) => `${at} ${zh}`),
    ).toEqual([]);
    const SENTENCE = /\b(absent|true|false|needed|required|whether|today|either)\b|R-[A-Z]|^[A-Z]\d+$|[;:]/i;
    const SHOUTED = /[A-Z]{4}/;
    const sentences = labels.filter(([, , en]) => en!.length > 36 || SENTENCE.test(en!) || SHOUTED.test(en!));
    expect(sentences.map(([at, , en]) => `${at} ${en}`)).toEqual([]);
  });

  it('names its people by their office', () => {
    const people = FORMS.flatMap((act) =>
      asked(act)
        .filter(({ name }) => /^memberIds?$/.test(name))
        .map(({ name }) => [act.name, wordsOf(act.input, name)!.label[0]]),
    );
    expect(people.filter(([name, label]) => label === '党员' && !/Account$/.test(name!))).toEqual([]);
  });

  it('has designs of acts that there are, over fields that there are', () => {
    expect(Object.keys(DESIGNS).filter((name) => !acts.some((act) => act.name === name))).toEqual([]);
    expect(Object.keys(TITLES).filter((name) => !acts.some((act) => act.name === name))).toEqual([]);
    for (const act of FORMS) {
      const fields = asked(act);
      const all = sectionsOf(act, fields).flatMap((section) => section.fields);
      expect(new Set(all)).toEqual(new Set(fields));
    }
  });
});
