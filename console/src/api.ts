/** Every word to the server goes through here: the session cookie, the language, and errors as values a screen can show. */
import { language } from './place';

export class Fault extends Error {
  constructor(readonly code: string, message: string, readonly requestId = '') { super(message); }
}

/** `lost` when the session has ended; `found` when somebody has signed in again, with whether it is the same account. */
export const sessions = new EventTarget();
let signedIn = 0;
export function found(same: boolean) { signedIn += 1; sessions.dispatchEvent(new CustomEvent('found', { detail: same })); }

/** What was asked without a session waits for the sign-in over the screen: nothing of the screen is lost meanwhile. */
async function isAskedAgain(before: number): Promise<boolean> {
  if (before !== signedIn) return true;
  sessions.dispatchEvent(new Event('lost'));
  return new Promise((resolve) => sessions.addEventListener('found', (event) => resolve((event as CustomEvent<boolean>).detail), { once: true }));
}

async function post(path: string, method: string, body?: unknown, accept = 'application/graphql-response+json, application/json'): Promise<Response> {
  try {
    return await fetch(path, {
      method, credentials: 'same-origin',
      headers: { 'accept-language': language, ...(body !== undefined && { 'content-type': 'application/json', accept }) },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    throw new Fault('OFFLINE', language === 'zh' ? '连接不上服务器,请稍后重试' : 'The server cannot be reached; try again.');
  }
}

interface Told { errors?: { message: string; extensions?: { code?: string; requestId?: string } }[]; data?: unknown }

/** Runs one operation of console/operations. Throws a Fault; without a session it is asked again after the sign-in. */
export async function ask<R, V>(document: { toString(): string; __apiType?: (variables: V) => R }, variables: V): Promise<R> {
  const before = signedIn, answer = await post('/graphql', 'POST', { query: document.toString(), variables });
  const told = (await answer.json()) as Told;
  const error = told.errors?.[0];
  if (error) {
    const code = error.extensions?.code ?? String(answer.status);
    if (code === 'UNAUTHENTICATED' && await isAskedAgain(before)) return ask(document, variables);
    throw new Fault(code, error.message, error.extensions?.requestId);
  }
  return told.data as R;
}

/** A whole list as a table, streamed by the server and kept in its journal as an act. */
export async function takeExport(document: { toString(): string }, variables: unknown): Promise<Blob> {
  const before = signedIn, answer = await post('/export', 'POST', { query: document.toString(), variables }, 'text/csv, application/json');
  if (answer.ok) return answer.blob();
  if (answer.status === 401 && await isAskedAgain(before)) return takeExport(document, variables);
  const error = ((await answer.json()) as Told).errors?.[0];
  throw new Fault(error?.extensions?.code ?? String(answer.status), error?.message ?? String(answer.status), error?.extensions?.requestId);
}

export interface Account { login: string; name: string; role: string }

async function session(method: string, body?: unknown): Promise<Account | null> {
  const answer = await post('/session', method, body);
  if (answer.status === 204) return null;
  const told = (await answer.json()) as Told & { account?: Account };
  if (told.account) return told.account;
  if (method === 'GET' && answer.status === 401) return null;
  throw new Fault(told.errors?.[0]?.extensions?.code ?? String(answer.status), told.errors?.[0]?.message ?? String(answer.status));
}
export const whoseSession = () => session('GET');
export const signIn = (login: string, password: string) => session('POST', { login, password });
export const signOut = () => session('DELETE');

/** GraphiQL's fetcher: the answer as it is, errors and all. */
export async function fetcher(parameters: unknown) {
  const told = (await (await post('/graphql', 'POST', parameters)).json()) as Told;
  if (told.errors?.[0]?.extensions?.code === 'UNAUTHENTICATED') sessions.dispatchEvent(new Event('lost'));
  return told;
}
