import type { Act, Field } from 'virtual:schema';
import { asSent, isSame } from './asSent';
import { beginning } from './beginning';
import type { Values } from './controls/control';

/** An act that changes what it names, and leaves the rest as it is. */
export const isUpdate = (act: Act) => act.name.startsWith('update');

/** Of what a form holds, what somebody changed: only that is sent, so that nothing else is put back. */
export function changedOf(fields: Field[], values: Values, before: Values): Values {
  const told = fields.filter(({ name }) => name in values);
  return Object.fromEntries(
    told
      .filter((field) => field.required || !isSame(field, values[field.name], standing(field, before)))
      .map(({ name }) => [name, values[name]]),
  );
}

/** What a form begins with where nothing is on file: the schema's default. */
const standing = (field: Field, before: Values) =>
  asSent(field, beginning(field.name, before)) ?? field.default;
