/** The connection that subscriptions come over (GraphQL over server-sent events). */
import { createClient } from 'graphql-sse';
import { language } from './language';

export const streams = createClient({
  url: '/graphql',
  credentials: 'same-origin',
  headers: { 'accept-language': language },
  // Who subscribes says when it is tried again.
  retryAttempts: 0,
});
