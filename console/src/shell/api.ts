/** Whatever is asked of the server: with the session's cookie, in the page's language, faults as values. */

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

export interface Answer {
  errors?: { message: string; extensions?: { code?: string; requestId?: string } }[];
  data?: unknown;
}

/** What the server said went wrong; where it said nothing, the status of its answer. */
export function faultOf(answer: Answer, status: number): Fault {
  const error = answer.errors?.[0];
  return new Fault(
    error?.extensions?.code ?? String(status),
    error?.message ?? String(status),
    error?.extensions?.requestId,
  );
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

/** Runs one operation. Throws a Fault; without a session it is asked again after the sign-in. */
export async function ask<R, V>(
  document: { toString(): string; __apiType?: (variables: V) => R },
  variables: V,
): Promise<R> {
  const before = signIns();
  const response = await post('/graphql', 'POST', { query: document.toString(), variables });
  const answer = (await response.json()) as Answer;
  if (!answer.errors?.length) return answer.data as R;
  const fault = faultOf(answer, response.status);
  if (await askedAgain(fault.code, before)) return ask(document, variables);
  throw fault;
}

/** A whole list as a table, streamed by the server and kept in its journal as an act. */
export async function takeExport(document: { toString(): string }, variables: unknown): Promise<Blob> {
  const before = signIns();
  const asked = { query: document.toString(), variables };
  const response = await post('/export', 'POST', asked, 'text/csv, application/json');
  if (response.ok) return response.blob();
  const fault = faultOf((await response.json()) as Answer, response.status);
  if (await askedAgain(fault.code, before)) return takeExport(document, variables);
  throw fault;
}

/** GraphiQL's fetcher: the answer as it is, errors and all. */
export async function fetcher(parameters: unknown) {
  const answer = (await (await post('/graphql', 'POST', parameters)).json()) as Answer;
  if (answer.errors?.[0]?.extensions?.code === 'UNAUTHENTICATED') sessions.dispatchEvent(new Event('lost'));
  return answer;
}
