/** Which rules an address asks for, in the order of their articles. */
import type { Edition } from '../../gql/graphql';
import type { Query } from '../../parts/people/filter';
import { articleNumber } from './articleNumber';
import type { RegulationPage, WhereJudged } from './whereJudged';

export type Rule = RegulationPage['guards'][number];

/** The editions that the page knows, the newest first. */
export const EDITIONS: Edition[] = ['NATIONAL_2026', 'MANUAL_2024'];

/** A rule as an edition has it, if it has it. */
export const under = (rule: Rule, edition: Edition) => rule.editions.find((each) => each.edition === edition);

const WANTED: Record<string, (rule: Rule) => boolean> = {
  manual: (rule) => !!under(rule, 'MANUAL_2024'),
  national: (rule) => !!under(rule, 'NATIONAL_2026'),
  differs: (rule) =>
    rule.editions.length < EDITIONS.length ||
    new Set(rule.editions.map(({ article, severity }) => `${severity} ${article}`)).size > 1,
};

/** Whether a text stands anywhere in what a rule says, in capitals or not. */
function says(rule: Rule, text: string) {
  const wanted = text.toLowerCase();
  const all = [rule.id, rule.rule, rule.message, ...rule.editions.map(({ article }) => article)];
  return all.some((each) => each.toLowerCase().includes(wanted));
}

function matches(rule: Rule, query: Query, placesOf: WhereJudged['placesOf']) {
  const { edition = '', rule: named, at, text } = query;
  return (
    (WANTED[edition]?.(rule) ?? true) &&
    (!named || rule.rule === named || rule.id === named) &&
    (!at || placesOf(rule.id).includes(at)) &&
    (!text || says(rule, text))
  );
}

/** The article of the newest edition that has the rule. */
const newest = (rule: Rule) => articleNumber(rule.editions.at(-1)?.article ?? '');

const inOrder = (a: Rule, b: Rule) => newest(a) - newest(b) || (a.id < b.id ? -1 : 1);

export const searchRules = (rules: Rule[], query: Query, placesOf: WhereJudged['placesOf']): Rule[] =>
  rules.filter((rule) => matches(rule, query, placesOf)).sort(inOrder);
