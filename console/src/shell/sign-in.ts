/** Who is signed in, by the cookie that the server keeps. */
import { Fault, post, type Told } from './api';

export interface Account {
  login: string;
  name: string;
  role: string;
}

async function session(method: string, body?: unknown): Promise<Account | null> {
  const answer = await post('/session', method, body);
  if (answer.status === 204) return null;
  const told = (await answer.json()) as Told & { account?: Account };
  if (told.account) return told.account;
  if (method === 'GET' && answer.status === 401) return null;
  throw new Fault(
    told.errors?.[0]?.extensions?.code ?? String(answer.status),
    told.errors?.[0]?.message ?? String(answer.status),
  );
}
export const whoseSession = () => session('GET');
export const signIn = (login: string, password: string) => session('POST', { login, password });
export const signOut = () => session('DELETE');
