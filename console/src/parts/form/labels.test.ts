import { recordWords } from 'virtual:record-words';
import { acts, enums, inputs } from 'virtual:schema';
import { describe, expect, it, vi } from 'vitest';
import type { Text } from '../../shell/language';
import { labelOf, wordsOf } from './labels';
import type { FieldWords } from './labels/fieldWords';
import { titleOf } from './titles';

/** Every input that an act takes, and every one inside. */
function reached(): string[] {
  const found = new Set<string>();
  const visit = (input: string) => {
    if (found.has(input) || !inputs[input]) return;
    found.add(input);
    for (const field of inputs[input]) visit(field.named);
  };
  for (const act of acts) visit(act.input);
  return [...found];
}

describe('the labels of fields', () => {
  it('are there for every field of every act, in both languages', () => {
    const without = reached().flatMap((input) =>
      inputs[input]!.filter(({ name }) => wordsOf(input, name)?.label.every(Boolean) !== true).map(
        ({ name }) => `${input}.${name}`,
      ),
    );
    expect(without).toEqual([]);
  });

  it('say nothing behind a semicolon: that is a note, and stands in the help', () => {
    const noted = (text: Text) => text.filter((said) => /[;；]/.test(said));
    const labels = reached().flatMap((input) =>
      inputs[input]!.map(({ name }) => wordsOf(input, name)!.label),
    );
    const own = Object.values(recordWords).flatMap((fields) =>
      Object.values(fields!).map((one) => one!.words),
    );
    const values = Object.values(enums).flatMap((kind) => Object.values(kind));
    expect([...labels, ...own, ...values].flatMap(noted)).toEqual([]);
  });

  it('say what one form means by a name that others use too', () => {
    expect([
      labelOf('CreateCandidateInput', 'name'),
      labelOf('CreateOrganizationInput', 'name'),
      labelOf('NoSuchInput', 'noSuchField'),
    ]).toEqual(['姓名', '名称', 'noSuchField']);
  });

  it('do not compile without one of their languages', () => {
    // @ts-expect-error the English label is missing
    const half: FieldWords = { label: ['姓名'] };
    expect(half.label).toHaveLength(1);
  });

  it.each([
    ['zh', '预计离开日期', undefined],
    ['en', 'Expected leave', 'Expected leave; null clears it'],
  ])('are told in the language of the page (%s), with their help', async (language, label, help) => {
    localStorage.setItem('jishi:language', language);
    vi.resetModules();
    const labels = await import('./labels');
    expect([
      labels.labelOf('UpdateCandidateInput', 'expectedLeaveOn'),
      labels.helpOf('UpdateCandidateInput', 'expectedLeaveOn'),
    ]).toEqual([label, help]);
    localStorage.setItem('jishi:language', 'zh');
  });
});

it('every act has a title', () => {
  expect(acts.filter((act) => titleOf(act) === act.name).map((act) => act.name)).toEqual([]);
});
