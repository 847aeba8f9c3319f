/** What a form sends: the input of its act, read off the controls. */
import { enums, type Field, inputs } from 'virtual:schema';
import { isList, type Values } from './controls/control';
import { instantOf } from './shanghai';
import { dayTyped, isPastDay } from './typedDay';

/** What was left empty is left out, so that the schema's default holds; what was emptied is told. */
export function filled(given: FormData, fields: Field[], before: Values = {}, prefix = ''): Values {
  return Object.fromEntries(
    fields
      .map((field) => [field.name, answerOf(given, field, before, prefix + field.name)])
      .filter(([, value]) => value !== undefined),
  );
}

/** `undefined` for what is left out. */
function answerOf(given: FormData, field: Field, before: Values, name: string): unknown {
  const inner = inputs[field.named];
  if (inner && isList(field)) return rowsOf(given, field, inner, name) ?? emptiedList(field, before);
  if (inner) return groupOf(given, inner, name);
  return oneOf(given, field, name) ?? emptied(given, field, before, name);
}

/** Rows keep the number they began with, so that there may be gaps. One without any text is not told. */
function rowsOf(given: FormData, field: Field, inner: Field[], name: string): Values[] | undefined {
  const begin = `${name}.`;
  const numbers = [...given.keys()]
    .filter((key) => key.startsWith(begin))
    .map((key) => key.slice(begin.length).split('.')[0]!);
  const rows = [...new Set(numbers)]
    .map((number) => filled(given, inner, {}, `${begin}${number}.`))
    .filter((row) => inner.some((each) => each.named === 'String' && row[each.name]));
  return rows.length || field.required ? rows : undefined;
}

function groupOf(given: FormData, inner: Field[], name: string): Values | undefined {
  const values = filled(given, inner, {}, `${name}.`);
  return Object.keys(values).length ? values : undefined;
}

function oneOf(given: FormData, field: Field, name: string): unknown {
  const several = given.getAll(name).map(String).filter(Boolean);
  // A password is what was typed.
  const text = isSecret(field) ? several[0] : several[0]?.trim();
  if (!text) return undefined;
  if (isList(field)) return isPicked(field) ? several : listed(text);
  const read = READ[field.named];
  return read ? read(text, field.name) : text;
}
/** Names and the like in one line, whichever comma they are parted by. */
export const listed = (text: string) => text.split(/\s*[,，、;；\n]\s*/).filter(Boolean);
const isPicked = (field: Field) => !!enums[field.named] || field.named === 'ID';

export const isSecret = (field: Field) => /password/i.test(field.name);

const READ: Record<string, ((text: string, name: string) => unknown) | undefined> = {
  // What is no day is told as it stands, and refused at its field.
  Date: (text, name) => dayTyped(text, isPastDay(name)) ?? text,
  Int: Number,
  Boolean: (text) => text === 'true',
  DateTime: instantOf,
};

/** What stood on file and was taken out. Members are found by searching: none among those shown is no answer. */
function emptied(given: FormData, field: Field, before: Values, name: string): '' | null | [] | undefined {
  if (isList(field)) return field.named === 'ID' ? undefined : emptiedList(field, before);
  if (!before[field.name] || !given.has(name)) return undefined;
  return field.named === 'String' ? '' : null;
}

/** A list is the whole list: that nothing is left of it is told. */
const emptiedList = (field: Field, before: Values): [] | undefined =>
  (before[field.name] as unknown[] | null | undefined)?.length ? [] : undefined;
