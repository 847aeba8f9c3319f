/** Runs the GraphQL-over-HTTP audits as a program, and prints what each found, as JSON. */

import { serverAudits } from 'graphql-http';
import { bearer, endpoint } from './session.js';

const headers = await bearer();
const fetchFn = (address, init = {}) => fetch(address, { ...init, headers: { ...init.headers, ...headers } });

const found = [];
for (const audit of serverAudits({ url: endpoint, fetchFn })) {
  const { id, name, status, reason } = await audit.fn();
  found.push({ id, name, status, reason: reason ?? '' });
}
process.stdout.write(JSON.stringify(found));
