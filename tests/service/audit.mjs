// Runs the GraphQL-over-HTTP audits against JISHI_URL as the holder of JISHI_TOKEN, and prints what each found, as JSON.
import { serverAudits } from "graphql-http";

const { JISHI_URL: url, JISHI_TOKEN: token } = process.env;

const fetchFn = (address, init = {}) =>
  fetch(address, { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } });

const found = [];
for (const audit of serverAudits({ url, fetchFn })) {
  const { id, name, status, reason } = await audit.fn();
  found.push({ id, name, status, reason: reason ?? "" });
}
console.log(JSON.stringify(found));
