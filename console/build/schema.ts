/** `virtual:schema`: the schema as the screens need it, so that no word of it is written twice. */
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Plugin } from 'vite';

export const SCHEMA = '../src/graph/schema/schema.graphql';

/** A description says itself twice: Chinese · English. */
function words(description?: string | null) {
  const [zh, en] = (description ?? '').split(' · ');
  const english = (en ?? zh ?? '').replace(/\.$/, '');
  return [zh ?? '', english.charAt(0).toUpperCase() + english.slice(1)];
}

/** A value's name alone: what stands behind its semicolon explains it. */
const named = (description?: string | null) => words(description).map((text) => text.split('; ')[0]!);

const fieldOf = (field: GraphQLInputField) => ({
  name: field.name,
  type: String(field.type),
  named: getNamedType(field.type).name,
  required: isNonNullType(field.type) && field.defaultValue === undefined,
  default: field.defaultValue ?? null,
  words: words(field.description),
});

function actOf(field: GraphQLField<unknown, unknown>) {
  const input = field.args[0];
  const payload = getNamedType(field.type);
  return {
    name: field.name,
    input: input && getNamedType(input.type).name,
    payload: payload.name,
    words: words(field.description),
    answers: isObjectType(payload) ? Object.keys(payload.getFields()) : [],
  };
}

function tablesOf(schema: GraphQLSchema) {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const enums = types
    .filter(isEnumType)
    .map((type) => [
      type.name,
      Object.fromEntries(type.getValues().map((v) => [v.name, named(v.description)])),
    ]);
  const inputs = types
    .filter(isInputObjectType)
    .map((type) => [type.name, Object.values(type.getFields()).map(fieldOf)]);
  return {
    enums: Object.fromEntries(enums),
    inputs: Object.fromEntries(inputs),
    acts: Object.values(schema.getMutationType()!.getFields()).map(actOf),
  };
}

/** Words for every value, and each act with its fields: the only dictionary of names. */
export function schemaWords(): Plugin {
  const id = 'virtual:schema';
  // Rollup's sign for a module that is no file.
  const resolved = `\0${id}`;
  return {
    name: 'schema-words',
    resolveId: (source) => (source === id ? resolved : undefined),
    load(source) {
      if (source !== resolved) return;
      return Object.entries(tablesOf(buildSchema(readFileSync(SCHEMA, 'utf8'))))
        .map(([name, table]) => `export const ${name} = ${JSON.stringify(table)};`)
        .join('\n');
    },
  };
}
