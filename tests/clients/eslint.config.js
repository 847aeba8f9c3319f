/** graphql-eslint over the schema and the clients' documents; what we do otherwise on purpose stands here with its reason. */

import graphql from '@graphql-eslint/eslint-plugin';

const { configs, parser } = graphql;
const languageOptions = {
  parser,
  parserOptions: { graphQLConfig: { schema: 'schema.graphql', documents: 'documents.graphql' } },
};
const otherwise = {
  // An id is what `node(id:)` finds, and a cache keeps an object under it: payloads, results, pages and values have none.
  '@graphql-eslint/strict-id-in-types': 'off',
  // `recordedAt` is no `at` of a record; and beside a record's `kind` an opinion has an `opinionKind`.
  '@graphql-eslint/no-typename-prefix': 'off',
  // A connection has `nodes` beside its `edges`, and lists that are short come whole; and of the branches to which a case
  // may go (`ReceivingBranch`) a name is told, no object: most lie outside the caller's scope.
  '@graphql-eslint/relay-edge-types': [
    'error',
    { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false },
  ],
};
const plugins = { '@graphql-eslint': graphql };

export default [
  {
    files: ['schema.graphql'],
    plugins,
    languageOptions,
    rules: {
      ...configs['flat/schema-recommended'].rules,
      ...configs['flat/schema-relay'].rules,
      ...otherwise,
    },
  },
  {
    files: ['documents.graphql'],
    plugins,
    languageOptions,
    rules: configs['flat/operations-recommended'].rules,
  },
];
