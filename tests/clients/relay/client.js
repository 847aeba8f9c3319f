/** The story with relay-runtime: a store keyed by ids alone, `@connection`, events over server-sent events, a cookie. */

import { createClient } from 'graphql-sse';
import relay from 'relay-runtime';
import { cookie, endpoint } from '../session.js';
import { ACTIVISTS, PAGE, play } from '../story.js';

const { createOperationDescriptor, Environment, fetchQuery, getRequest, getSelector, Network } = relay;
const { commitMutation, Observable, RecordSource, requestSubscription, Store } = relay;

/** What relay-compiler made of documents.js. */
const artifacts = {};
const acts = ['ChangeMutation', 'HearMutation', 'ChangedSubscription'];
for (const name of [
  '_person',
  '_opinions',
  'OpinionsQuery',
  'CallerQuery',
  'PeopleQuery',
  'PersonQuery',
  'AnythingQuery',
  ...acts,
])
  artifacts[name] = (await import(`./__generated__/documents${name}.graphql.js`)).default;

const headers = await cookie();
const events = createClient({ url: endpoint, headers });

async function ask({ text: query }, variables) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

const listen = ({ text: query }, variables) =>
  Observable.create((sink) => events.subscribe({ query, variables }, sink));

const environment = new Environment({
  network: Network.create(ask, listen),
  store: new Store(new RecordSource()),
});
const forwards = { filter: ACTIVISTS, orderBy: 'NAME' };

const fetched = (name, variables) => fetchQuery(environment, artifacts[name], variables).toPromise();

/** What the store shows of a query without asking. */
function known(name, variables) {
  const operation = createOperationDescriptor(getRequest(artifacts[name]), variables);
  environment.retain(operation);
  const { data, isMissingData } = environment.lookup(operation.fragment);
  return isMissingData ? undefined : data;
}

/** What stands in an answer as a reference to its fragment. */
const fragment = (name, reference) => environment.lookup(getSelector(artifacts[name], reference)).data;
const row = (reference) => fragment('_person', reference);

function committed(name, input) {
  return new Promise((resolve, reject) => {
    const mutation = artifacts[name];
    commitMutation(environment, { mutation, variables: { input }, onCompleted: resolve, onError: reject });
  });
}

const list = () => known('PeopleQuery', { first: PAGE, ...forwards }).candidates;

await play({
  caller: async () => (await fetched('CallerQuery', {})).me,
  async people() {
    // The first query is retained by a screen; each page after it is written into the same connection.
    known('PeopleQuery', { first: PAGE, ...forwards });
    let after = null;
    do {
      const { candidates } = await fetched('PeopleQuery', { first: PAGE, after, ...forwards });
      after = candidates.pageInfo.hasNextPage && list().pageInfo.endCursor;
    } while (after);
    return { rows: list().edges.map((edge) => row(edge.node)), totalCount: list().totalCount };
  },
  person: async (id) => (await fetched('PersonQuery', { id })).candidate,
  /** As `usePaginationFragment` does it: the person is read, then the fragment's own query by `node(id:)`, page by page. */
  async opinions(id) {
    await fetched('PersonQuery', { id });
    const shown = () => fragment('_opinions', known('PersonQuery', { id }).candidate).opinions;
    while (shown().pageInfo.hasNextPage)
      await fetched('OpinionsQuery', { id, first: 1, after: shown().pageInfo.endCursor });
    return shown().edges.map((edge) => edge.node);
  },
  anything: async (id) => {
    const { node } = await fetched('AnythingQuery', { id });
    return node.candidate ? { ...node, candidate: row(node.candidate) } : node;
  },
  async change(input) {
    const { updateCandidate } = await committed('ChangeMutation', input);
    return updateCandidate;
  },
  async hear(input) {
    return (await committed('HearMutation', input)).recordOpinions;
  },
  async subscribe(scope, told) {
    const { dispose } = requestSubscription(environment, {
      subscription: artifacts.ChangedSubscription,
      variables: { scope },
      onNext: ({ candidateChanged }) => told(candidateChanged),
    });
    return dispose;
  },
  cached: (id) => [
    list()
      .edges.map((edge) => row(edge.node))
      .find((one) => one.id === id),
    row(known('PersonQuery', { id }).candidate),
    row(known('AnythingQuery', { id }).node.person),
  ],
  end: () => events.dispose(),
});
