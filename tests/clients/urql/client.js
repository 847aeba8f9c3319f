/** The story with urql: graphcache knows the schema, pages merge, events are urql's own over fetch. */

import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { documents } from '../documents.js';
import { introspection, keys } from '../schema.js';
import { bearer, endpoint } from '../session.js';
import { ACTIVISTS, PAGE, play } from '../story.js';

const headers = await bearer();
const client = new Client({
  url: endpoint,
  // Without it a short question is sent by GET, which is 405 here.
  preferGetMethod: false,
  fetchOptions: { headers },
  fetchSubscriptions: true,
  exchanges: [
    cacheExchange({
      schema: introspection,
      keys,
      resolvers: { Query: { candidates: relayPagination() }, Candidate: { opinions: relayPagination() } },
    }),
    fetchExchange,
  ],
});

const forwards = { filter: ACTIVISTS, orderBy: 'NAME' };
const backwards = { filter: ACTIVISTS, orderBy: 'NAME_DESC' };

function data({ data: found, error }) {
  if (error) throw error;
  return found;
}
const ask = async (name, variables) => data(await client.query(documents[name], variables).toPromise());
const act = async (name, input) => data(await client.mutation(documents[name], { input }).toPromise());
const known = (name, variables) => client.readQuery(documents[name], variables)?.data;

const roots = (found) => found.candidates;

/** Each page is asked for; the first one's question then shows them all. */
async function all(name, variables, listOf) {
  let after = null;
  do {
    const { pageInfo } = listOf(await ask(name, { after, ...variables }));
    after = pageInfo.hasNextPage && pageInfo.endCursor;
  } while (after);
  return listOf(known(name, variables));
}

await play({
  caller: async () => (await ask('Caller', {})).me,
  async people() {
    const { edges, totalCount } = await all('People', { first: PAGE, ...forwards }, roots);
    return { rows: edges.map((edge) => edge.node), totalCount };
  },
  async peopleByNodes() {
    return { rows: (await all('PeopleByNodes', { first: PAGE, ...backwards }, roots)).nodes };
  },
  async opinions(id) {
    const { edges } = await all('Opinions', { id, first: 1 }, (found) => found.candidate.opinions);
    return edges.map((edge) => edge.node);
  },
  person: async (id) => (await ask('Person', { id })).candidate,
  anything: async (id) => (await ask('Anything', { id })).node,
  change: async (input) => (await act('Change', input)).updateCandidate,
  hear: async (input) => (await act('Hear', input)).recordOpinions,
  async subscribe(scope, told) {
    const events = client.subscription(documents.PersonChanged, { scope });
    return events.subscribe((event) => told(data(event).candidateChanged)).unsubscribe;
  },
  cached: (id) => [
    known('People', { first: PAGE, ...forwards }).candidates.edges.find(({ node }) => node.id === id)?.node,
    known('PeopleByNodes', { first: PAGE, ...backwards }).candidates.nodes.find((node) => node.id === id),
    known('Person', { id })?.candidate,
    known('Anything', { id })?.node,
  ],
});
