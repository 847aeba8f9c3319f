/** What is kept in this page's memory alone, and lost with it: it must not lie on a machine that others use. */
import { type Field, inputs } from 'virtual:schema';
import type { Values } from '../controls/control';

const SENSITIVE = /^(idNumber|phone|code|token|secret|finding)$|password/i;
/** Texts of the political review: its conclusion in a word, and the number of its document, are none. */
const REVIEW = /PoliticalReviewInput$/;
const REVIEW_TEXTS = new Set([
  'content',
  'family',
  'relations',
  'consultedDomicile',
  'consultedResidence',
  'reason',
]);

export const isSensitive = (input: string, field: Field) =>
  SENSITIVE.test(field.name) || (REVIEW.test(input) && REVIEW_TEXTS.has(field.name));

/** Whether a form asks for any, or the rows in it do. */
export const asksSensitive = (input: string): boolean =>
  (inputs[input] ?? []).some(
    (field) => isSensitive(input, field) || (!!inputs[field.named] && asksSensitive(field.named)),
  );

/** What of a draft may lie on the device, and whether anything was left out. */
export function harmless(input: string, values: Values): { values: Values; isWhole: boolean } {
  let isWhole = true;
  const kept: Values = {};
  for (const [name, value] of Object.entries(values)) {
    const field = inputs[input]?.find((one) => one.name === name);
    if (field && isSensitive(input, field)) {
      isWhole &&= !value;
      continue;
    }
    const inside =
      field && inputs[field.named] && value ? within(field.named, value) : { value, isWhole: true };
    kept[name] = inside.value;
    isWhole &&= inside.isWhole;
  }
  return { values: kept, isWhole };
}

function within(input: string, value: unknown): { value: unknown; isWhole: boolean } {
  if (!Array.isArray(value)) {
    const { values, isWhole } = harmless(input, value as Values);
    return { value: values, isWhole };
  }
  const rows = value.map((row) => harmless(input, row as Values));
  return { value: rows.map((row) => row.values), isWhole: rows.every((row) => row.isWhole) };
}
