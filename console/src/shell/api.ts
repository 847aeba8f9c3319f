/** Every word to the server goes through here: the session cookie, the language, and errors as values a screen can show. */

import { language } from './language';
import { askedAgain, sessions, signIns } from './session';
import { w } from './words';

export class Fault extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly requestId = '',
  ) {
    super(message);
  }
}

export async function post(
  path: string,
  method: string,
  body?: unknown,
  accept = 'application/graphql-response+json, application/json',
): Promise<Response> {
  try {
    return await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: {
        'accept-language': language,
        ...(body !== undefined && { 'content-type': 'application/json', accept }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    throw new Fault('OFFLINE', w.unreachable);
  }
}

export interface Told {
  errors?: { message: string; extensions?: { code?: string; requestId?: string } }[];
  data?: unknown;
}

/** Runs one operation of console/operations. Throws a Fault; without a session it is asked again after the sign-in. */
export async function ask<R, V>(
  document: { toString(): string; __apiType?: (variables: V) => R },
  variables: V,
): Promise<R> {
  const before = signIns(),
    answer = await post('/graphql', 'POST', { query: document.toString(), variables });
  const told = (await answer.json()) as Told;
  const error = told.errors?.[0];
  if (error) {
    const code = error.extensions?.code ?? String(answer.status);
    if (code === 'UNAUTHENTICATED' && (await askedAgain(before))) return ask(document, variables);
    throw new Fault(code, error.message, error.extensions?.requestId);
  }
  return told.data as R;
}

/** A whole list as a table, streamed by the server and kept in its journal as an act. */
export async function takeExport(document: { toString(): string }, variables: unknown): Promise<Blob> {
  const before = signIns(),
    answer = await post(
      '/export',
      'POST',
      { query: document.toString(), variables },
      'text/csv, application/json',
    );
  if (answer.ok) return answer.blob();
  if (answer.status === 401 && (await askedAgain(before))) return takeExport(document, variables);
  const error = ((await answer.json()) as Told).errors?.[0];
  throw new Fault(
    error?.extensions?.code ?? String(answer.status),
    error?.message ?? String(answer.status),
    error?.extensions?.requestId,
  );
}

/** GraphiQL's fetcher: the answer as it is, errors and all. */
export async function fetcher(parameters: unknown) {
  const told = (await (await post('/graphql', 'POST', parameters)).json()) as Told;
  if (told.errors?.[0]?.extensions?.code === 'UNAUTHENTICATED') sessions.dispatchEvent(new Event('lost'));
  return told;
}
