/** Variables to run an operation with: every one is filled, for the editor marks what is left out, defaults or not. */
import { type Act, enums, type Field, inputs } from 'virtual:schema';
import { presetOf } from '../../parts/form/presetOf';
import { today } from '../../shell/days';
import { w } from './words';

/** In the place of a person or a record: nobody's, and refused before it is sent. */
export const PLACEHOLDER = w.placeholder;

/** By what a scalar is called; any other is a dash. */
const SCALARS: Record<string, (() => unknown) | undefined> = {
  Int: () => 0,
  Boolean: () => false,
  Date: today,
  Decimal: () => '0',
  ID: () => PLACEHOLDER,
};

const recordOf = (fields: Field[], depth: number) =>
  Object.fromEntries(fields.map((field) => [field.name, sample(field, depth + 1)]));

function listOf(field: Field, depth: number): unknown[] {
  if (field.named === 'String') return ['—'];
  const inner = inputs[field.named];
  if (inner && depth < 2) return [recordOf(inner, depth)];
  return field.named === 'ID' ? [PLACEHOLDER] : [];
}

function valueOfKind(field: Field, depth: number): unknown {
  const values = enums[field.named];
  if (values) return Object.keys(values)[0];
  const inner = inputs[field.named];
  if (inner && depth < 3) return recordOf(inner, depth);
  const scalar = SCALARS[field.named];
  return scalar ? scalar() : '—';
}

/** A value for a field. */
export function sample(field: Field, depth = 0): unknown {
  if (field.default !== null) return field.default;
  if (field.name === 'on') return today();
  if (field.name === 'idempotencyKey' || !field.required) return null;
  return field.type.startsWith('[') ? listOf(field, depth) : valueOfKind(field, depth);
}

export const variablesOfAct = (act: Act, kind?: string | null) => ({
  input: {
    ...Object.fromEntries((inputs[act.input] ?? []).map((field) => [field.name, sample(field)])),
    ...presetOf(act, kind),
  },
});

/** For a question of the console, from what its text declares: `$id: ID!`. */
export function variablesOfQuestion(text: string): Record<string, unknown> {
  const declared = [...text.matchAll(/\$(\w+): \[?(\w+)[\]!]*[,)]/g)];
  return Object.fromEntries(
    declared.map(([all, name, named]) => [
      name,
      sample({ name: name!, type: named!, named: named!, required: all.includes('!'), default: null }),
    ]),
  );
}
