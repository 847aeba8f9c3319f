import { type DocumentNode, getOperationAST, parse } from 'graphql';
import { fetcher } from '../shell/api';
import { streams } from '../shell/streams';
import { mayRun, notSent } from './asking';

interface Asked {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown>;
}

function isSubscription({ operationName }: Asked, document?: DocumentNode) {
  return !!document && getOperationAST(document, operationName)?.operation === 'subscription';
}

/** Questions are answered once, and acts once they are allowed; a subscription is a stream of its own. */
export const fetching = (asked: Asked, options?: { documentAST?: DocumentNode }) =>
  isSubscription(asked, options?.documentAST) ? streams.iterate(asked as never) : once(asked);

async function once(asked: Asked) {
  // What is fetched is what stands in the query, whichever document GraphiQL has at hand.
  const document = parsed(asked.query);
  const may = !document || (await mayRun(document, asked.operationName, asked.variables));
  return may ? fetcher(asked) : notSent();
}

/** What does not parse changes nothing: the server says what is wrong with it. */
function parsed(query: string) {
  try {
    return parse(query);
  } catch {
    return undefined;
  }
}
