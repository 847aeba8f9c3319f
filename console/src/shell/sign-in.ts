/** Who is signed in, by the cookie that the server keeps. */
import { type Answer, faultOf, post } from './api';

export interface Account {
  login: string;
  name: string;
  role: string;
}

async function session(method: string, body?: unknown): Promise<Account | null> {
  const response = await post('/session', method, body);
  if (response.status === 204) return null;
  const answer = (await response.json()) as Answer & { account?: Account };
  if (answer.account) return answer.account;
  if (method === 'GET' && response.status === 401) return null;
  throw faultOf(answer, response.status);
}
export const whoseSession = () => session('GET');
export const signIn = (login: string, password: string) => session('POST', { login, password });
export const signOut = () => session('DELETE');
