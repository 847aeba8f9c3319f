import { type DocumentNode, getOperationAST } from 'graphql';
import { fetcher } from '../shell/api';
import { streams } from '../shell/streams';

interface Asked {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown>;
}

function isSubscription({ operationName }: Asked, document?: DocumentNode) {
  return !!document && getOperationAST(document, operationName)?.operation === 'subscription';
}

/** Questions and acts are answered once; a subscription is a stream of its own. */
export const fetching = (asked: Asked, options?: { documentAST?: DocumentNode }) =>
  isSubscription(asked, options?.documentAST) ? streams.iterate(asked as never) : fetcher(asked);
