/** Whatever is asked of the server: with the session's cookie, in the page's language, faults as values. */

import { language } from './language';
import { askedAgain, sessions, signIns } from './session';
import { w } from './words';

export class Fault extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly requestId = '',
    /** Which field of the input it is about, if any: `input.days`. */
    readonly at: string[] = [],
  ) {
    super(message);
  }
}

export interface Answer {
  errors?: { message: string; extensions?: { code?: string; requestId?: string; at?: string[] } }[];
  data?: unknown;
}

/** What the server said went wrong, for people: where it said nothing, or spoke to programs, what that means. */
export function faultOf(answer: Answer, status: number): Fault {
  const error = answer.errors?.[0];
  const { code = String(status), requestId = '', at = [] } = error?.extensions ?? {};
  return new Fault(code, saidOf(error?.message, code, status, requestId), requestId, at);
}

/** A query that is wrong in itself was written by the page, not by whoever uses it. */
const OF_THE_PAGE = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]);
const BUSY = new Set([408, 429, 502, 503, 504]);

function saidOf(message: string | undefined, code: string, status: number, requestId: string): string {
  if (code === 'BAD_USER_INPUT') return w.badFormat;
  if (OF_THE_PAGE.has(code)) return w.notUnderstood;
  if (status >= 500 && !BUSY.has(status)) return requestId ? w.failed(requestId) : w.unknown;
  return message ?? (BUSY.has(status) ? w.busy : w.unknown);
}

/** The answer of the server, or of what stands before it and speaks another language. */
export async function answerOf(response: Response): Promise<Answer> {
  try {
    const answer = (await response.json()) as Answer | null;
    if (answer && typeof answer === 'object') return answer;
  } catch {
    // No JSON: a proxy's page, or an answer that broke off.
  }
  throw new Fault('NOT_OURS', BUSY.has(response.status) ? w.busy : notOursOf(response.status));
}
const notOursOf = (status: number) => (status >= 500 ? w.unknown : w.notOurs);

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
    throw new Fault('OFFLINE', navigator.onLine ? w.unreachable : w.offline);
  }
}

/** Runs one operation. Throws a Fault; without a session it is asked again after the sign-in. */
export async function ask<R, V>(
  document: { toString(): string; __apiType?: (variables: V) => R },
  variables: V,
): Promise<R> {
  const before = signIns();
  const response = await post('/graphql', 'POST', { query: document.toString(), variables });
  const answer = await answerOf(response);
  if (!answer.errors?.length) return answer.data as R;
  const fault = faultOf(answer, response.status);
  if (await askedAgain(fault.code, before)) return ask(document, variables);
  throw fault;
}

/** A whole list as a table, streamed by the server and kept in its journal as an act. */
export async function takeExport(
  document: { toString(): string },
  variables: unknown,
  media = 'text/csv',
): Promise<Blob> {
  const before = signIns();
  const asked = { query: document.toString(), variables };
  const response = await post('/export', 'POST', asked, `${media}, application/json`);
  if (response.ok) return response.blob();
  const fault = faultOf(await answerOf(response), response.status);
  if (await askedAgain(fault.code, before)) return takeExport(document, variables, media);
  throw fault;
}

/** GraphiQL's fetcher: the answer as it is, errors and all. */
export async function fetcher(parameters: unknown) {
  const answer = await answerOf(await post('/graphql', 'POST', parameters));
  if (answer.errors?.[0]?.extensions?.code === 'UNAUTHENTICATED') sessions.dispatchEvent(new Event('lost'));
  return answer;
}
