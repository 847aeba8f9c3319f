/** Who a client is on the server under test: the session of a person's cookie, or a program's token. */

const { JISHI_URL: base, JISHI_LOGIN: login, JISHI_PASSWORD: password } = process.env;

export const endpoint = `${base}/graphql`;
export const socket = endpoint.replace(/^http/, 'ws');

/** The headers of whoever signed in. A browser keeps the cookie by itself, where `credentials` lets it. */
export async function cookie() {
  const signedIn = await fetch(`${base}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password }),
  });
  if (!signedIn.ok) throw new Error(await signedIn.text());
  return { cookie: signedIn.headers.getSetCookie()[0].split(';')[0] };
}

/** The headers of a program: a person's access token. */
export async function bearer() {
  const made = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(await cookie()) },
    body: JSON.stringify({
      query:
        'mutation ($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { token errors { message } } }',
      variables: { input: { label: 'client', validDays: 1 } },
    }),
  });
  const { token } = (await made.json()).data.createAccessToken;
  return { authorization: `Bearer ${token}` };
}
