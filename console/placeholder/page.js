// Signs in with the session cookie and hands GraphiQL a fetcher. No inline scripts: the security policy forbids them.
'use strict';

const id = (name) => document.getElementById(name);
const language = navigator.language.startsWith('en') ? 'en' : 'zh';
const SESSION = '../session';
const GREETING = `# 纪实 · Jishi GraphQL
#
# 先在上方登录,再运行。Sign in above, then run.
# 文档在左侧第一个按钮。The documentation is behind the first button on the left.

query Me {
  me {
    __typename
  }
}
`;

async function ask(method, body) {
  const answer = await fetch(SESSION, {
    method,
    headers: { 'accept-language': language, ...(body && { 'content-type': 'application/json' }) },
    body: body && JSON.stringify(body),
  });
  const told = answer.status === 204 ? {} : await answer.json();
  return { ok: answer.ok, account: told.account, message: told.errors?.[0]?.message ?? '' };
}

async function fetcher(parameters) {
  const answer = await fetch('../graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json',
      'accept-language': language,
      'content-type': 'application/json',
    },
    body: JSON.stringify(parameters),
  });
  return answer.json();
}

let root;
function show(account) {
  id('sign-in').hidden = Boolean(account);
  id('signed-in').hidden = !account;
  id('who').textContent = account ? `${account.name} · ${account.role}` : '';
  // Drawn anew for each account, so that the schema is fetched again by somebody who may.
  root?.unmount();
  root = ReactDOM.createRoot(id('graphiql'));
  root.render(
    React.createElement(GraphiQL, {
      fetcher,
      schema: account ? undefined : null,
      defaultQuery: GREETING,
      shouldPersistHeaders: false,
      isHeadersEditorEnabled: false,
      storage: memory,
    }),
  );
}

// What is typed may name people: it is forgotten with the page, never kept on the machine.
const kept = new Map();
const memory = {
  getItem: (key) => kept.get(key) ?? null,
  setItem: (key, value) => kept.set(key, value),
  removeItem: (key) => kept.delete(key),
  clear: () => kept.clear(),
  get length() {
    return kept.size;
  },
};

id('sign-in').addEventListener('submit', async (event) => {
  event.preventDefault();
  const form = event.currentTarget;
  const { ok, account, message } = await ask('POST', Object.fromEntries(new FormData(form)));
  id('message').textContent = ok ? '' : message;
  if (ok) {
    form.reset();
    show(account);
  }
});

id('sign-out').addEventListener('click', async () => {
  await ask('DELETE');
  kept.clear();
  show(null);
});

ask('GET').then(({ account }) => show(account ?? null));
