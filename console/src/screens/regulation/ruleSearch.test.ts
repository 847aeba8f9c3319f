import { describe, expect, it } from 'vitest';
import { ruleFile } from './ruleFile';
import { type Rule, searchRules } from './ruleSearch';

type Stated = Rule['editions'][number];
const manual = (article: string): Stated => ({ edition: 'MANUAL_2024', article, severity: 'ERROR' });
const national = (article: string): Stated => ({ edition: 'NATIONAL_2026', article, severity: 'ERROR' });
const rule = (id: string, given: Partial<Rule> = {}): Rule => ({
  id,
  rule: id.split('.')[0]!,
  message: '须满十八周岁',
  editions: [manual('第一条'), national('第一条')],
  ...given,
});
const RULES = [
  rule('TIME-2', { editions: [manual('第二十条'), national('第二十条')], message: '培养满一年' }),
  rule('AGE-1.b', { editions: [national('第一条')] }),
  rule('AGE-1', { editions: [manual('第一条')] }),
  rule('FORM-9', { editions: [manual('党章'), national('党章')] }),
  rule('TIME-1', { editions: [manual('第八条'), national('第九条')] }),
];
const PLACES: Record<string, string[]> = {
  'AGE-1': ['上报 · 列为积极分子', '录入 · 申请'],
  'TIME-1': ['录入 · 申请'],
};
const placesOf = (id: string) => PLACES[id] ?? [];
const found = (query: Record<string, string>) => searchRules(RULES, query, placesOf).map(({ id }) => id);

describe('the rules that an address asks for', () => {
  it('are all of them without a word, by article and then by name; what is no article comes last', () => {
    expect(found({})).toEqual(['AGE-1', 'AGE-1.b', 'TIME-1', 'TIME-2', 'FORM-9']);
  });

  it('leave the order of the regulation itself as it is', () => {
    const before = RULES.map(({ id }) => id);
    found({});
    expect(RULES.map(({ id }) => id)).toEqual(before);
  });

  it.each([
    ['a name, in capitals or not', 'age', ['AGE-1', 'AGE-1.b']],
    ['a name with what stands behind its point', 'AGE-1.B', ['AGE-1.b']],
    ['the message', '培养', ['TIME-2']],
    ['an article of 2014', '第八条', ['TIME-1']],
    ['an article of 2026', '第九条', ['TIME-1']],
    ['nothing that is there', '第百条', []],
  ])('have a text in %s', (_, text, ids) => {
    expect(found({ text })).toEqual(ids);
  });

  it.each([
    ['manual', ['AGE-1', 'TIME-1', 'TIME-2', 'FORM-9']],
    ['national', ['AGE-1.b', 'TIME-1', 'TIME-2', 'FORM-9']],
    ['differs', ['AGE-1', 'AGE-1.b', 'TIME-1']],
    ['1999', ['AGE-1', 'AGE-1.b', 'TIME-1', 'TIME-2', 'FORM-9']],
  ])('are of an edition (%s)', (edition, ids) => {
    expect(found({ edition })).toEqual(ids);
  });

  it('are one rule with all of its parts, or one part alone', () => {
    expect([found({ rule: 'AGE-1' }), found({ rule: 'AGE-1.b' })]).toEqual([
      ['AGE-1', 'AGE-1.b'],
      ['AGE-1.b'],
    ]);
  });

  it('are those judged at a place, and every filter holds at once', () => {
    expect([found({ at: '录入 · 申请' }), found({ at: '录入 · 申请', edition: 'national' })]).toEqual([
      ['AGE-1', 'TIME-1'],
      ['TIME-1'],
    ]);
  });
});

it('the rules are a table for a spreadsheet, with every place at which each is judged', () => {
  expect(ruleFile(RULES.slice(2, 3), placesOf)).toEqual([
    ['规则', '2026年条款', '2014年条款', '要求', 'NATIONAL_2026', 'MANUAL_2024', '适用'],
    ['AGE-1', '', '第一条', '须满十八周岁', '', 'ERROR', '上报 · 列为积极分子；录入 · 申请'],
  ]);
});
