/** What a form is made of besides its schema: one row an act, read by the form, its receipt and the test of all forms. */
import type { Text } from '../../../shell/language';

export interface Section {
  title: Text;
  fields: string[];
  /** Rarely needed: shown when it is opened, or when something stands in it. */
  isFolded?: true;
}

export interface Design {
  /** What the business date is there: the day of the talk, of the meeting. */
  day?: Text;
  /** What pressing the button does, where the title of the act does not say it. */
  button?: Text;
  /** In the order of the paper; what is named nowhere stands between the head and the papers. */
  sections?: Section[];
  /** The order of a form without sections. */
  order?: string[];
  /** What the rules need of it beyond the schema. */
  needs?: string[];
  /** The rule that a field answers to: its sentence stands below. */
  rules?: Record<string, string>;
  /** What is said below a field where no rule says it. */
  notes?: Record<string, Text>;
}
