import { EDITIONS, type Rule, under } from './ruleSearch';
import type { WhereJudged } from './whereJudged';
import { w } from './words';

/** Rules as a table for a spreadsheet. */
export const ruleFile = (rules: Rule[], placesOf: WhereJudged['placesOf']): unknown[][] => [
  [
    w.rules.file.rule,
    ...EDITIONS.map((edition) => w.rules.columns.article[edition]),
    w.rules.file.asks,
    ...EDITIONS,
    w.rules.file.where,
  ],
  ...rules.map((rule) => [
    rule.id,
    ...EDITIONS.map((edition) => under(rule, edition)?.article ?? ''),
    rule.message,
    ...EDITIONS.map((edition) => under(rule, edition)?.severity ?? ''),
    placesOf(rule.id).join('；'),
  ]),
];
