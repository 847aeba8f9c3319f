import type { Rule } from './ruleSearch';
import type { WhereJudged } from './whereJudged';
import { w } from './words';

/** Rules as a table for a spreadsheet. */
export const ruleFile = (rules: Rule[], placesOf: WhereJudged['placesOf']): unknown[][] => [
  [w.rules.file.rule, '2014', '2026', w.rules.file.asks, 'MANUAL_2024', 'NATIONAL_2026', w.rules.file.where],
  ...rules.map((rule) => [
    rule.id,
    rule.article2014,
    rule.article2026,
    rule.message,
    rule.manual ?? '',
    rule.national ?? '',
    placesOf(rule.id).join(';'),
  ]),
];
