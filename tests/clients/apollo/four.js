import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { relayStylePagination } from '@apollo/client/utilities';
import { bearer } from '../session.js';
import { play } from '../story.js';
import { apolloClient } from './client.js';

const apollo = { ApolloClient, ApolloLink, GraphQLWsLink, HttpLink, InMemoryCache, relayStylePagination };
await play(apolloClient(apollo, await bearer()));
