/** What a cache has to know of the schema beforehand, from schema.graphql. */

import { readFileSync } from 'node:fs';
import { buildSchema, introspectionFromSchema, isInterfaceType, isObjectType } from 'graphql';

export const schema = buildSchema(readFileSync(process.env.JISHI_SCHEMA, 'utf8'));
export const introspection = introspectionFromSchema(schema, { descriptions: false });
const types = Object.values(schema.getTypeMap());

/** Apollo's `possibleTypes`: which types an interface's fragment matches. */
export const possibleTypes = Object.fromEntries(
  types
    .filter(isInterfaceType)
    .map((one) => [one.name, schema.getPossibleTypes(one).map((type) => type.name)]),
);

/** Graphcache's `keys`: what has no id is part of what it stands in. */
export const keys = Object.fromEntries(
  types.filter((type) => isObjectType(type) && !type.getFields().id).map((type) => [type.name, () => null]),
);
