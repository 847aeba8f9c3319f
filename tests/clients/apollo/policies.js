/** Apollo's `typePolicies` for the whole schema: what pages merges by pages, what has no id merges into what it stands in. */

import { getNamedType, getNullableType, isListType, isObjectType } from 'graphql';
import { pages } from './pages.js';

const PAGING = ['first', 'after', 'last', 'before'];

export function typePolicies(schema, relayStylePagination) {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  return Object.fromEntries(types.map((type) => [type.name, policyOf(type, relayStylePagination)]));
}

function policyOf(type, relayStylePagination) {
  const fields = Object.values(type.getFields());
  const policies = fields.map((field) => [field.name, fieldPolicy(field, relayStylePagination)]);
  return {
    ...(hasId(type) ? {} : { merge: true }),
    fields: Object.fromEntries(policies.filter(([, policy]) => policy)),
  };
}

/** A list of what has no id is as it was read last. */
function fieldPolicy({ type, args }, relayStylePagination) {
  if (args.some((arg) => arg.name === 'after') && getNamedType(type).name.endsWith('Connection'))
    return pages(
      relayStylePagination,
      args.map((arg) => arg.name).filter((name) => !PAGING.includes(name)),
    );
  const inner = getNamedType(type);
  if (isListType(getNullableType(type)) && isObjectType(inner) && !hasId(inner)) return { merge: false };
}

const hasId = (type) => Boolean(type.getFields().id);
