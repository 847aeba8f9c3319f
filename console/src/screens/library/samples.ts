/** Variables to run an operation with: every one is filled, for the editor marks what is left out, defaults or not. */
import { type Act, enums, type Field, inputs } from 'virtual:schema';
import { presetOf } from '../../parts/form/presetOf';
import { today } from '../../shell/days';

/** By what a scalar is called; any other is a dash. */
const SCALARS: Record<string, (() => unknown) | undefined> = {
  Int: () => 0,
  Boolean: () => false,
  Date: today,
  Decimal: () => '0',
  ID: () => '',
};

const recordOf = (fields: Field[], somebody: string, depth: number) =>
  Object.fromEntries(fields.map((field) => [field.name, sample(field, somebody, depth + 1)]));

function listOf(field: Field, somebody: string, depth: number): unknown[] {
  if (field.named === 'String') return ['—'];
  const inner = inputs[field.named];
  if (inner && depth < 2) return [recordOf(inner, somebody, depth)];
  return field.name === 'candidateIds' ? [somebody] : [];
}

function valueOfKind(field: Field, somebody: string, depth: number): unknown {
  const values = enums[field.named];
  if (values) return Object.keys(values)[0];
  const inner = inputs[field.named];
  if (inner && depth < 3) return recordOf(inner, somebody, depth);
  const scalar = SCALARS[field.named];
  return scalar ? scalar() : '—';
}

/** A value for a field, about `somebody`. */
export function sample(field: Field, somebody: string, depth = 0): unknown {
  if (field.default !== null) return field.default;
  if (field.name === 'candidateId') return somebody;
  if (field.name === 'on') return today();
  if (field.name === 'idempotencyKey' || !field.required) return null;
  return field.type.startsWith('[') ? listOf(field, somebody, depth) : valueOfKind(field, somebody, depth);
}

export const variablesOfAct = (act: Act, somebody: string, kind?: string | null) => ({
  input: {
    ...Object.fromEntries((inputs[act.input] ?? []).map((field) => [field.name, sample(field, somebody)])),
    ...presetOf(act, kind),
  },
});

/** For a question of the console, from what its text declares: `$id: ID!`. */
export function variablesOfQuestion(text: string, somebody: string): Record<string, unknown> {
  const declared = [...text.matchAll(/\$(\w+): \[?(\w+)[\]!]*[,)]/g)];
  const isOfOnePerson = /Person|Records|Judge/.test(text);
  return Object.fromEntries(
    declared.map(([all, name, named]) => [
      name,
      name === 'id' && isOfOnePerson
        ? somebody
        : sample(
            { name: name!, type: named!, named: named!, required: all.includes('!'), default: null },
            somebody,
          ),
    ]),
  );
}
