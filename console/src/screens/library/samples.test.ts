import { acts, type Field, inputs } from 'virtual:schema';
import { describe, expect, it } from 'vitest';
import { actNamed, aField } from '../../parts/form/testing';
import { today } from '../../shell/days';
import { QUESTIONS } from './questions';
import { PLACEHOLDER, sample, variablesOfAct, variablesOfQuestion } from './samples';

const required = (given: Partial<Field>) => aField({ required: true, ...given });

describe('the sample of a field', () => {
  it.each<[string, Field, unknown]>([
    ['its default, if it has one', required({ named: 'Int', default: 20 }), 20],
    ['nobody, where a person is asked for', required({ name: 'candidateId', named: 'ID' }), PLACEHOLDER],
    ['today, where a day is asked for', aField({ name: 'on', named: 'Date' }), today()],
    ['nothing, where it may be left out', aField({ name: 'note' }), null],
    ['no key: the server gives one answer to each', required({ name: 'idempotencyKey' }), null],
    ['the first of the values', required({ named: 'Sex' }), 'MALE'],
    ['nought', required({ named: 'Int' }), 0],
    ['a no', required({ named: 'Boolean' }), false],
    ['a day', required({ named: 'Date' }), today()],
    ['a sum', required({ named: 'Decimal' }), '0'],
    ['a placeholder for an identifier', required({ named: 'ID' }), PLACEHOLDER],
    ['a dash for a text', required({}), '—'],
    ['a list of one text', required({ type: '[String!]!' }), ['—']],
    ['a list of one placeholder', required({ name: 'ids', named: 'ID', type: '[ID!]!' }), [PLACEHOLDER]],
    [
      'a list of one record',
      required({ named: 'AttachmentInput', type: '[AttachmentInput!]!' }),
      [{ name: '', reference: '', fileId: null }],
    ],
  ])('is %s', (_, field, value) => {
    expect(sample(field)).toEqual(value);
  });
});

it('an act is run with every field of its input, and with what its kind of record presets', () => {
  const { input } = variablesOfAct(actNamed('recordCommitteeResolution'), 'RESOLUTION_ACTIVIST');
  expect(Object.keys(input)).toEqual(inputs.RecordCommitteeResolutionInput!.map((field) => field.name));
  expect(input).toMatchObject({ candidateId: PLACEHOLDER, on: today(), resolutionKind: 'ACTIVIST' });
});

it('there are variables for every act that takes an input', () => {
  const taking = acts.filter((act) => act.input);
  expect(taking.every((act) => Object.keys(variablesOfAct(act).input).length > 0)).toBe(true);
});

it('a question of the console is run with what its text declares', () => {
  const text = 'query Person($id: ID!, $after: String, $filter: MemberFilter!) {';
  expect(variablesOfQuestion(text)).toMatchObject({ id: PLACEHOLDER, after: null });
  expect(Object.keys(variablesOfQuestion(text))).toEqual(['id', 'after', 'filter']);
});

it('every question says in Chinese what it is for, and shows nothing that is meant for a linter', () => {
  expect(
    QUESTIONS.filter(({ title, text }) => !/\p{Script=Han}/u.test(title) || text.includes('biome')),
  ).toEqual([]);
});
