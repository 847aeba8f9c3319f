/** The story with Apollo Client: a normalised cache that knows the interfaces, pages that merge, events over a WebSocket. */

import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { documents } from '../documents.js';
import { possibleTypes, schema } from '../schema.js';
import { endpoint, socket } from '../session.js';
import { ACTIVISTS, PAGE } from '../story.js';
import { typePolicies } from './policies.js';

/** `apollo` is what both versions have, under the names of the fourth. */
export function apolloClient(apollo, headers) {
  const { ApolloClient, ApolloLink, HttpLink, InMemoryCache, GraphQLWsLink } = apollo;
  const events = createClient({ url: socket, webSocketImpl: WebSocket, connectionParams: headers });
  const client = new ApolloClient({
    link: ApolloLink.split(
      ({ query }) => query.definitions.some((one) => one.operation === 'subscription'),
      new GraphQLWsLink(events),
      new HttpLink({ uri: endpoint, headers }),
    ),
    cache: new InMemoryCache({
      possibleTypes,
      typePolicies: typePolicies(schema, apollo.relayStylePagination),
    }),
  });
  return story(client, () => events.dispose());
}

function story(client, end) {
  const forwards = { filter: ACTIVISTS, orderBy: 'NAME' };
  const backwards = { filter: ACTIVISTS, orderBy: 'NAME_DESC' };
  const ask = async (query, variables) => (await client.query({ query, variables })).data;
  const act = async (mutation, input) => (await client.mutate({ mutation, variables: { input } })).data;
  const known = (query, variables) => client.readQuery({ query, variables });
  return {
    end,
    async caller() {
      // `me` has no id: what two questions ask of it is merged, for the policies say so.
      await ask(documents.Caller);
      await ask(documents.Acts);
      return known(documents.Caller).me;
    },
    async people() {
      const candidates = await all(client, documents.People, { first: PAGE, ...forwards }, roots);
      return { rows: candidates.edges.map((edge) => edge.node), totalCount: candidates.totalCount };
    },
    async peopleByNodes() {
      const variables = { first: PAGE, ...backwards };
      return { rows: (await all(client, documents.PeopleByNodes, variables, roots)).nodes };
    },
    async opinions(id) {
      const { edges } = await all(
        client,
        documents.Opinions,
        { id, first: 1 },
        (data) => data.candidate.opinions,
      );
      return edges.map((edge) => edge.node);
    },
    person: async (id) => (await ask(documents.Person, { id })).candidate,
    anything: async (id) => (await ask(documents.Anything, { id })).node,
    change: async (input) => (await act(documents.Change, input)).updateCandidate,
    hear: async (input) => (await act(documents.Hear, input)).recordOpinions,
    async subscribe(scope, told) {
      const events = client.subscribe({ query: documents.PersonChanged, variables: { scope } });
      const listening = events.subscribe({ next: ({ data }) => told(data.candidateChanged) });
      return () => listening.unsubscribe();
    },
    cached: (id) => [
      known(documents.People, { first: PAGE, ...forwards }).candidates.edges.find(
        ({ node }) => node.id === id,
      )?.node,
      known(documents.PeopleByNodes, { first: PAGE, ...backwards }).candidates.nodes.find(
        (node) => node.id === id,
      ),
      known(documents.Person, { id })?.candidate,
      known(documents.Anything, { id })?.node,
    ],
  };
}

const roots = (data) => data.candidates;

/** A list as a screen shows it: the first page, `fetchMore` to the end, and what the watched query then tells. */
async function all(client, query, variables, listOf) {
  const watched = client.watchQuery({ query, variables });
  const whole = new Promise((resolve, reject) => {
    const told = ({ data }) => data && listOf(data);
    const next = (result) => told(result)?.pageInfo?.hasNextPage === false && resolve(told(result));
    watched.subscribe({ next, error: reject });
  });
  let { pageInfo } = listOf((await client.query({ query, variables })).data);
  while (pageInfo.hasNextPage) {
    const { data } = await watched.fetchMore({ variables: { after: pageInfo.endCursor } });
    ({ pageInfo } = listOf(data));
  }
  return whole;
}
