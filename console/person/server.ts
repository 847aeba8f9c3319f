/** Whatever is asked of the server: with the session's cookie, in the page's language; faults as one kind of error. */
import { language } from '../src/shell/language';
import { w } from './words';

export class Fault extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly path = '',
  ) {
    super(message);
    // Built down to older browsers an Error's class is lost.
    Object.setPrototypeOf(this, Fault.prototype);
  }
}

export interface Unmet {
  code: string;
  message: string;
  path: string[];
}
interface Answer {
  errors?: { message: string; extensions?: { code?: string; provider?: Provider } }[];
  data?: unknown;
}

async function sent(path: string, method: string, body?: unknown): Promise<Response> {
  const headers: Record<string, string> = { 'accept-language': language, accept: 'application/json' };
  if (body !== undefined) headers['content-type'] = 'application/json';
  try {
    return await fetch(path, {
      method,
      credentials: 'same-origin',
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    throw new Fault('OFFLINE', w.offline);
  }
}

async function read(response: Response): Promise<Answer & { account?: Account; provider?: Provider }> {
  try {
    return await response.json();
  } catch {
    throw new Fault(String(response.status), w.broken);
  }
}

function faultOf(answer: Answer, status: number): Fault {
  const error = answer.errors?.[0];
  return new Fault(error?.extensions?.code ?? String(status), error?.message ?? w.broken);
}

/** Runs one operation of the public API. */
export async function ask<R, V>(
  document: { toString(): string; __apiType?: (variables: V) => R },
  variables: V,
): Promise<R> {
  const response = await sent('/graphql', 'POST', { query: document.toString(), variables });
  const answer = await read(response);
  if (answer.errors?.length) throw faultOf(answer, response.status);
  return answer.data as R;
}

/** The first thing that an act was refused for, as an error. */
export function done(answer: { errors: Unmet[] } | null | undefined) {
  const first = answer?.errors[0];
  if (!answer) throw new Fault('INTERNAL', w.broken);
  if (first) throw new Fault(first.code, first.message, first.path.join('.'));
}

export interface Account {
  login: string;
  name: string;
  role: string;
  mustChangePassword?: boolean;
  mustEnrolSecondFactor?: boolean;
}

/** What is shown besides a password: a code of the app, or one of those on paper. */
export interface Shown {
  code?: string;
  recoveryCode?: string;
}

/** Where people may sign in besides, if the deployment has such a place. */
export interface Provider {
  name: string;
  address: string;
}
let told: Provider | undefined;
export const provider = () => told;

async function session(method: string, body?: unknown): Promise<Account | null> {
  const response = await sent('/session', method, body);
  if (response.status === 204) return null;
  const answer = await read(response);
  told = answer.provider ?? answer.errors?.[0]?.extensions?.provider ?? told;
  if (answer.account) return answer.account;
  if (method === 'GET' && response.status === 401) return null;
  throw faultOf(answer, response.status);
}
export const whose = () => session('GET');
export const signIn = (login: string, password: string, shown: Shown = {}) =>
  session('POST', { login, password, ...shown });
export const signOut = () => session('DELETE');

/** What went wrong, in words. */
export const reason = (fault: unknown) => (fault instanceof Fault ? fault.message : w.broken);
