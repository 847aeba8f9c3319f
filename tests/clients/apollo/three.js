import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from 'apollo3/core/index.js';
import { GraphQLWsLink } from 'apollo3/link/subscriptions/index.js';
import { relayStylePagination } from 'apollo3/utilities/index.js';
import { bearer } from '../session.js';
import { play } from '../story.js';
import { apolloClient } from './client.js';

const apollo = { ApolloClient, ApolloLink, GraphQLWsLink, HttpLink, InMemoryCache, relayStylePagination };
await play(apolloClient(apollo, await bearer()));
