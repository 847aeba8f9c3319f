/**
 * Every list of the schema is read with every field of its rows and of what they point at, under one cache: whichever way an
 * object is come by, it says the same, and nothing is lost when it is read again another way.
 */

import assert from 'node:assert/strict';
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { getNamedType, isCompositeType, isInterfaceType, isRequiredArgument, parse } from 'graphql';
import { possibleTypes, schema } from '../schema.js';
import { cookie, endpoint } from '../session.js';
import { complaints } from '../story.js';
import { typePolicies } from './policies.js';

// The rows of these are of the moment: they change while they are read.
const PASSING = new Set(['Session']);

const client = new ApolloClient({
  link: new HttpLink({ uri: endpoint, headers: await cookie() }),
  cache: new InMemoryCache({ possibleTypes, typePolicies: typePolicies(schema, relayStylePagination) }),
});

const free = (field) => !field.args.some(isRequiredArgument) && !field.deprecationReason;
const fieldsOf = (type) => Object.values(type.getFields()).filter(free);
const isPaged = (field) => getNamedType(field.type).name.endsWith('Connection');
const rowOf = (connection) =>
  getNamedType(getNamedType(connection.getFields().edges.type).getFields().node.type);

/** All fields of a type, and of what it points at as far as `depth` goes, but for lists that are paged. */
function selection(type, depth) {
  const own = isInterfaceType(type) ? ['__typename'] : [];
  for (const field of fieldsOf(type)) {
    const inner = getNamedType(field.type);
    if (!isCompositeType(inner)) own.push(field.name);
    else if (depth > 0 && !isPaged(field)) own.push(`${field.name} { ${selection(inner, depth - 1)} }`);
  }
  return own.join(' ');
}

const paged = (field, row) =>
  `${field.name}(first: 3) { edges { cursor node { ${row} } } pageInfo { hasNextPage endCursor } }`;

const whole = (field, depth) => {
  const type = getNamedType(field.type);
  return isPaged(field)
    ? paged(field, selection(rowOf(type), depth))
    : `${field.name} { ${selection(type, depth)} }`;
};

/** A question for each root field, and one for each way on from the rows of a list. */
function* questions() {
  for (const field of fieldsOf(schema.getQueryType())) {
    yield whole(field, isPaged(field) ? 0 : 2);
    if (!isPaged(field)) continue;
    const row = rowOf(getNamedType(field.type));
    const id = row.getFields().id ? 'id' : '';
    for (const way of fieldsOf(row))
      if (isCompositeType(getNamedType(way.type))) yield paged(field, `${id} ${whole(way, 1)}`);
  }
}

/** The objects of the cache, without what is a list of pages. */
function objects() {
  const { ROOT_QUERY, ...found } = client.cache.extract();
  return Object.fromEntries(Object.entries(found).filter(([, object]) => !PASSING.has(object.__typename)));
}

/** Says the same as far as both say it: other questions ask other fields of a value. Pages grow. */
function agrees(now, before) {
  if (before === null || typeof before !== 'object') return now === before;
  if (before.pageInfo) return true;
  return (
    now !== null &&
    typeof now === 'object' &&
    (!Array.isArray(before) || now.length === before.length) &&
    Object.keys(before).every((key) => !(key in now) || agrees(now[key], before[key]))
  );
}

let asked = 0;
let read = {};
for (const question of questions()) {
  const query = parse(`{ ${question} }`);
  const { error } = await client.query({ query, fetchPolicy: 'network-only', errorPolicy: 'all' });
  for (const { extensions } of error?.errors ?? [])
    assert.ok(['NOT_ALLOWED', 'BAD_INPUT'].includes(extensions.code), `${extensions.code} to ${question}`);
  const now = objects();
  for (const [key, object] of Object.entries(read))
    if (!agrees(now[key], object)) assert.deepEqual(now[key], object, `${key} after ${question}`);
  read = now;
  asked += 1;
}
// Relay keeps objects by their ids alone: no two of different types share one.
const ids = Object.values(read).map((object) => object.id);
assert.equal(new Set(ids).size, ids.length);
const kinds = new Set(Object.values(read).map((object) => object.__typename));
assert.deepEqual(complaints(), []);
process.stdout.write(JSON.stringify({ asked, objects: Object.keys(read).length, kinds: [...kinds].sort() }));
