/** One question to the service, and who asks it. */

import type { TypedDocumentString } from './gql/graphql';

// In memory alone: whoever reloads the page signs in again, and no other page of this origin finds it.
let token = '';

export function comesWith(given: string): void {
  token = given;
}

export class Fault extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** What an act refuses stands in the answer's data, as its `errors`; what is thrown is a fault. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query: document.toString(), variables }),
  }).catch(() => {
    throw new Fault('OFFLINE', '连接不上服务，请检查网络');
  });
  const answer: Answer<Data> = await response.json().catch(() => ({}));
  const [first] = answer.errors ?? [];
  if (first) throw new Fault(first.extensions?.code ?? '', first.message);
  if (!answer.data) throw new Fault('', `服务没有应答(${response.status})`);
  return answer.data;
}
