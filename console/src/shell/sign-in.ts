/** Who is signed in, by the cookie that the server keeps. */
import { create } from 'zustand';
import { type Answer, answerOf, faultOf, post } from './api';

export interface Account {
  login: string;
  name: string;
  role: string;
  /** The password is a temporary one: the server answers nothing else before it is changed. */
  mustChangePassword?: boolean;
  /** A second factor is required and there is none: likewise. */
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
export const useProvider = create<{ provider: Provider | null }>(() => ({ provider: null }));

type Told = Answer & {
  account?: Account;
  provider?: Provider;
  errors?: { extensions?: { provider?: Provider } }[];
};

async function session(method: string, body?: unknown): Promise<Account | null> {
  const response = await post('/session', method, body);
  if (response.status === 204) return null;
  const answer = (await answerOf(response)) as Told;
  const provider = answer.provider ?? answer.errors?.[0]?.extensions?.provider;
  if (provider) useProvider.setState({ provider });
  if (answer.account) return answer.account;
  if (method === 'GET' && response.status === 401) return null;
  throw faultOf(answer, response.status);
}
export const whoseSession = () => session('GET');
export const signIn = (login: string, password: string, shown: Shown = {}) =>
  session('POST', { login, password, ...shown });
export const signOut = () => session('DELETE');

const CHANGE = `mutation ChangePassword($input: SetPasswordInput!) {
  setPassword(input: $input) { errors { message } }
}`;
/** Changes the own password; gives why it was refused, nothing when it is done. */
export async function changePassword(currentPassword: string, password: string): Promise<string[]> {
  const variables = { input: { currentPassword, password } };
  const response = await post('/graphql', 'POST', { query: CHANGE, variables });
  const answer = (await answerOf(response)) as Answer & {
    data?: { setPassword?: { errors: { message: string }[] } };
  };
  if (answer.errors?.length) throw faultOf(answer, response.status);
  return answer.data?.setPassword?.errors.map(({ message }) => message) ?? [];
}
