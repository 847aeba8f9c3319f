/**
 * `virtual:schema`: the schema as the screens need it, so that no word of it is written twice. What it says of each input's
 * fields is `virtual:field-words`, and of each record's `virtual:record-words`, apart: only the library and the reader show them,
 * which are fetched when they are opened.
 */
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInterfaceType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
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
const named = (description?: string | null) => words(description).map((text) => text.split(/;\s*|；/)[0]!);

/** A field as the page gets it: its type, and its default if it has one. */
const typeAndDefault = (f: GraphQLInputField) =>
  f.defaultValue === undefined ? String(f.type) : [String(f.type), f.defaultValue];

/** What the page makes of it: the type says what it is called and whether it must be given. */
const READ = `
const fieldOf = ([name, given]) => {
  const [type, value = null] = [given].flat();
  return { name, type, named: type.replace(/[[\\]!]/g, ''), required: type.endsWith('!') && value === null, default: value };
};
const read = (inputs) =>
  Object.fromEntries(Object.entries(inputs).map(([name, fields]) => [name, Object.entries(fields).map(fieldOf)]));
`;

/** Of what an act answers, the record or the submission it made. */
const isMade = (type: GraphQLOutputType) => {
  const named = getNamedType(type);
  return (
    isObjectType(named) &&
    (named.name === 'Approval' || named.getInterfaces().some(({ name }) => name === 'Record'))
  );
};

function actOf(field: GraphQLField<unknown, unknown>) {
  const input = field.args[0];
  const payload = getNamedType(field.type);
  return {
    name: field.name,
    input: input && getNamedType(input.type).name,
    payload: payload.name,
    words: words(field.description),
    answers: isObjectType(payload) ? Object.keys(payload.getFields()) : [],
    made: isObjectType(payload)
      ? Object.values(payload.getFields()).find(({ type }) => isMade(type))?.name
      : undefined,
  };
}

const typesOf = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
const inputsOf = (schema: GraphQLSchema) => typesOf(schema).filter(isInputObjectType);

/** Words for every value, and each act with its fields. The only dictionary of names. */
function schemaModule(schema: GraphQLSchema): string {
  const enums = typesOf(schema)
    .filter(isEnumType)
    .map((type) => [
      type.name,
      Object.fromEntries(type.getValues().map((v) => [v.name, named(v.description)])),
    ]);
  const inputs = inputsOf(schema).map((type) => [
    type.name,
    Object.fromEntries(Object.values(type.getFields()).map((f) => [f.name, typeAndDefault(f)])),
  ]);
  const acts = Object.values(schema.getMutationType()!.getFields()).map(actOf);
  return [
    READ,
    `export const enums = ${JSON.stringify(Object.fromEntries(enums))};`,
    `export const inputs = read(${JSON.stringify(Object.fromEntries(inputs))});`,
    `export const acts = ${JSON.stringify(acts)};`,
  ].join('\n');
}

/** What the schema says of each field of each input. */
function fieldWordsModule(schema: GraphQLSchema): string {
  const inputs = inputsOf(schema).map((input) => [
    input.name,
    Object.fromEntries(Object.values(input.getFields()).map((f) => [f.name, words(f.description)])),
  ]);
  return `export const fieldWords = ${JSON.stringify(Object.fromEntries(inputs))};`;
}

/** The words of what each kind of record has of its own, for who reads it; apart as well. */
function recordWordsModule(schema: GraphQLSchema): string {
  const record = schema.getType('Record') as GraphQLInterfaceType;
  const common = new Set(Object.keys(record.getFields()));
  const records = schema.getPossibleTypes(record).map((type) => [
    type.name,
    Object.fromEntries(
      Object.values(type.getFields())
        .filter((f) => !common.has(f.name))
        .map((f) => [f.name, { words: named(f.description), named: getNamedType(f.type).name }]),
    ),
  ]);
  return `export const recordWords = ${JSON.stringify(Object.fromEntries(records))};`;
}

const MODULES = new Map([
  ['virtual:schema', schemaModule],
  ['virtual:field-words', fieldWordsModule],
  ['virtual:record-words', recordWordsModule],
]);

export function schemaWords(): Plugin {
  return {
    name: 'schema-words',
    resolveId: (source) => (MODULES.has(source) ? `\0${source}` : undefined),
    load(source) {
      const written = source.startsWith('\0') ? MODULES.get(source.slice(1)) : undefined;
      return written?.(buildSchema(readFileSync(SCHEMA, 'utf8')));
    },
  };
}
