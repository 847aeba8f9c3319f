/** How each act's form is made up: the one place that says more of it than the schema does. */
import type { Act, Field } from 'virtual:schema';
import { pick, type Text } from '../../shell/language';
import type { Design } from './designs/design';
import { offices } from './designs/offices';
import { records } from './designs/records';
import { submissions } from './designs/submissions';
import { titleOf } from './titles';

export const DESIGNS: Record<string, Design | undefined> = { ...records, ...submissions, ...offices };

export const designOf = ({ name }: Act): Design => DESIGNS[name] ?? {};

/** The act that an input is of. */
const actOf = (input: string) => input.charAt(0).toLowerCase() + input.slice(1).replace(/Input$/, '');

/** What the business date is in the form of an input; of many at once, what it is of one. */
export const dayOf = (input: string): Text | undefined =>
  (DESIGNS[actOf(input)] ?? DESIGNS[actOf(input).replace(/s$/, '')])?.day;

/** The rule that a field answers to, and what is said below it. */
export const ruleOf = (input: string, field: string) => DESIGNS[actOf(input)]?.rules?.[field];
export const noteOf = (input: string, field: string) => pick(DESIGNS[actOf(input)]?.notes?.[field]);

export const isExplained = (input: string, field: string) => !!ruleOf(input, field) || !!noteOf(input, field);

/** What pressing the button does. */
export const buttonOf = (act: Act) => pick(designOf(act).button) || titleOf(act);

export interface Shown {
  title: string;
  isFolded: boolean;
  fields: Field[];
}

/** The fields of a form under their headings, as the paper has them. What no heading names comes last, with the papers. */
export function sectionsOf(act: Act, fields: Field[]): Shown[] {
  const { sections = [], order = [] } = designOf(act);
  const named = (names: string[]) =>
    names.flatMap((name) => fields.find((field) => field.name === name) ?? []);
  const shown = sections.map(({ title, fields: names, isFolded }) => ({
    title: pick(title),
    isFolded: !!isFolded,
    fields: named(names),
  }));
  const placed = new Set([...shown.flatMap((section) => section.fields), ...named(order)]);
  const rest = [...named(order), ...fields.filter((field) => !placed.has(field))];
  return [...shown, { title: '', isFolded: false, fields: rest }].filter((section) => section.fields.length);
}
