/** `virtual:schema`: the schema as the screens need it, so that no word of it is written twice. */
import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isEnumType, isInputObjectType, isNonNullType } from 'graphql';
import type { Plugin } from 'vite';

export const SCHEMA = '../src/graph/schema/schema.graphql';

const words = (description?: string | null) => {
  const [zh, en] = (description ?? '').split(' · ');
  const said = (en ?? zh ?? '').replace(/\.$/, '');
  return [zh ?? '', said.charAt(0).toUpperCase() + said.slice(1)];
};

/** A value's name alone: what stands behind its semicolon explains it. */
const named = (description?: string | null) => words(description).map((text) => text.split('; ')[0]!);

/** The schema as the screens need it: words for every value, and each act with its fields. The only dictionary of names. */
export function schemaWords(): Plugin {
  const id = 'virtual:schema';
  return {
    name: 'schema-words',
    resolveId: (source) => (source === id ? '\0' + id : undefined),
    load(source) {
      if (source !== '\0' + id) return;
      const schema = buildSchema(readFileSync(SCHEMA, 'utf8'));
      const enums: Record<string, Record<string, string[]>> = {};
      const inputs: Record<string, unknown[]> = {};
      for (const type of Object.values(schema.getTypeMap())) {
        if (type.name.startsWith('__')) continue;
        if (isEnumType(type))
          enums[type.name] = Object.fromEntries(type.getValues().map((v) => [v.name, named(v.description)]));
        if (isInputObjectType(type))
          inputs[type.name] = Object.values(type.getFields()).map((f) => ({
            name: f.name,
            type: String(f.type),
            named: getNamedType(f.type).name,
            required: isNonNullType(f.type) && f.defaultValue === undefined,
            default: f.defaultValue ?? null,
            words: words(f.description),
          }));
      }
      const acts = Object.values(schema.getMutationType()!.getFields()).map((f) => ({
        name: f.name,
        input: getNamedType(f.args[0]?.type as never)?.name,
        payload: getNamedType(f.type).name,
        words: words(f.description),
        answers: Object.keys((getNamedType(f.type) as never as { getFields(): object }).getFields()),
      }));
      return `export const enums = ${JSON.stringify(enums)};\nexport const inputs = ${JSON.stringify(inputs)};\nexport const acts = ${JSON.stringify(acts)};`;
    },
  };
}
