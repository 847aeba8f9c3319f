/**
 * What a field is called, written for whoever fills the form: by the field's name, and by `Input.field` where one form
 * means something else by it. A field without a label fails labels.test.ts.
 */
import { language, pick } from '../../shell/language';
import { dayOf } from './designs';
import { approvals } from './labels/approvals';
import { common } from './labels/common';
import type { FieldWords } from './labels/fieldWords';
import { meetings } from './labels/meetings';
import { offices } from './labels/offices';
import { people } from './labels/people';
import { records } from './labels/records';
import { transfers } from './labels/transfers';

const FIELDS: Record<string, FieldWords | undefined> = {
  ...common,
  ...people,
  ...records,
  ...meetings,
  ...approvals,
  ...offices,
  ...transfers,
};

export const wordsOf = (input: string, field: string): FieldWords | undefined => {
  const day = field === 'on' && dayOf(input);
  return day ? { label: day } : (FIELDS[`${input}.${field}`] ?? FIELDS[field]);
};

export const labelOf = (input: string, field: string) => pick(wordsOf(input, field)?.label) || field;

/** The field told in a sentence: its help, and its label where that says it all. */
export const sentenceOf = (input: string, field: string) =>
  pick(wordsOf(input, field)?.help) || labelOf(input, field);

/** What the pointer is told. The Chinese labels stand for themselves; the English ones are always told whole. */
export const helpOf = (input: string, field: string) =>
  language === 'zh' ? pick(wordsOf(input, field)?.help) || undefined : sentenceOf(input, field);
