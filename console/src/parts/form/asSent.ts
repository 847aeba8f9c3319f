/** What stands on file, as a form would send it: so that one sees what was changed. */
import { enums, type Field, inputs } from 'virtual:schema';
import { isList, type Values } from './controls/control';
import { instantOf, wallClock } from './shanghai';

/** `undefined` for what is empty, as a form leaves it out. */
export function asSent(field: Field, value: unknown): unknown {
  const inner = inputs[field.named];
  if (inner && isList(field)) return some(rowsOf(inner, value));
  if (inner) return value ? recordOf(inner, value as Values) : undefined;
  if (isEmpty(value)) return undefined;
  if (isList(field)) return some(listOf(field, value as unknown[]));
  return one(field, value);
}

const isEmpty = (value: unknown) => value === null || value === undefined || value === '';
const some = <T>(list?: T[]) => (list?.length ? list : undefined);

/** Rows without anything in them are none. */
const rowsOf = (inner: Field[], value: unknown) =>
  (value as Values[] | null | undefined)
    ?.map((row) => recordOf(inner, row))
    .filter((row) => row !== undefined);

/** The order in which members or values stand says nothing. */
function listOf(field: Field, value: unknown[]) {
  const list = value.map((each) => String(each).trim());
  return enums[field.named] || field.named === 'ID' ? list.sort() : list;
}

function recordOf(inner: Field[], record: Values): Values | undefined {
  const kept = inner
    .map((field) => [field.name, asSent(field, standing(field, record))])
    .filter(([, value]) => value !== undefined);
  return kept.length ? Object.fromEntries(kept) : undefined;
}

/** A paper with a file is on file under the file's own id. */
const standing = (field: Field, record: Values) =>
  record[field.name] ?? (field.name === 'fileId' ? record.id : undefined);

function one(field: Field, value: unknown): unknown {
  if (field.named === 'DateTime') return instantOf(wallClock(value));
  if (field.named === 'Int') return Number(value);
  if (field.named === 'Boolean') return value;
  return String(value).replaceAll('\r\n', '\n').trim();
}

/** Whether two values of a field say the same. */
export const isSame = (field: Field, one: unknown, other: unknown) =>
  JSON.stringify(asSent(field, one)) === JSON.stringify(asSent(field, other));
