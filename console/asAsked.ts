/** The schema as `ask` shows it: an answer with an error is thrown, and without one a root field is there. */

import { readFileSync } from 'node:fs';
import {
  buildSchema,
  GraphQLNonNull,
  getNamedType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  printSchema,
} from 'graphql';

/** The text of a schema in which a root field is null only where what it names may not exist: an object with an id. */
export function asAsked(path: string): string {
  const schema = buildSchema(readFileSync(path, 'utf8'));
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()])
    for (const field of Object.values(root?.getFields() ?? {})) {
      const named = getNamedType(field.type);
      const byId = isInterfaceType(named) || (isObjectType(named) && named.getFields().id);
      if (!byId && !isNonNullType(field.type)) field.type = new GraphQLNonNull(field.type);
    }
  return printSchema(schema);
}
