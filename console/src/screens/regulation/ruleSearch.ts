/** Which rules an address asks for, in the order of their articles. */
import type { Query } from '../../parts/people/filter';
import { articleNumber } from './articleNumber';
import type { RegulationPage, WhereJudged } from './whereJudged';

export type Rule = RegulationPage['guards'][number];

const EDITIONS: Record<string, (rule: Rule) => boolean> = {
  manual: (rule) => !!rule.manual,
  national: (rule) => !!rule.national,
  differs: (rule) => rule.manual !== rule.national || rule.article2014 !== rule.article2026,
};

/** Whether a text stands anywhere in what a rule says, in capitals or not. */
function says(rule: Rule, text: string) {
  const wanted = text.toLowerCase();
  const all = [rule.id, rule.rule, rule.message, rule.article2014, rule.article2026];
  return all.some((each) => each.toLowerCase().includes(wanted));
}

function matches(rule: Rule, query: Query, placesOf: WhereJudged['placesOf']) {
  const { edition = '', rule: named, at, text } = query;
  return (
    (EDITIONS[edition]?.(rule) ?? true) &&
    (!named || rule.rule === named || rule.id === named) &&
    (!at || placesOf(rule.id).includes(at)) &&
    (!text || says(rule, text))
  );
}

const inOrder = (a: Rule, b: Rule) =>
  articleNumber(a.article2026) - articleNumber(b.article2026) || (a.id < b.id ? -1 : 1);

export const searchRules = (rules: Rule[], query: Query, placesOf: WhereJudged['placesOf']): Rule[] =>
  rules.filter((rule) => matches(rule, query, placesOf)).sort(inOrder);
