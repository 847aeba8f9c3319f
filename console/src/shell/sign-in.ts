/** Who is signed in, by the cookie that the server keeps. */
import { type Answer, faultOf, post } from './api';

export interface Account {
  login: string;
  name: string;
  role: string;
  /** The password is a temporary one: the server answers nothing else before it is changed. */
  mustChangePassword?: boolean;
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

const CHANGE = `mutation ChangePassword($input: SetPasswordInput!) {
  setPassword(input: $input) { errors { message } }
}`;
/** Changes the own password; gives why it was refused, nothing when it is done. */
export async function changePassword(currentPassword: string, password: string): Promise<string[]> {
  const variables = { input: { currentPassword, password } };
  const response = await post('/graphql', 'POST', { query: CHANGE, variables });
  const answer = (await response.json()) as Answer & {
    data?: { setPassword?: { errors: { message: string }[] } };
  };
  if (answer.errors?.length) throw faultOf(answer, response.status);
  return answer.data?.setPassword?.errors.map(({ message }) => message) ?? [];
}
