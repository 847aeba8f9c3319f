/** The mini-program's pages driven as WeChat drives them: `wx` and `Page` are stand-ins, the server is real. */

const assert = require('node:assert/strict');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const { JISHI_URL: base, JISHI_MINI: sources, JISHI_CODE: code, JISHI_NUMBER: idNumber } = process.env;
const photographs = process.env.JISHI_PHOTOGRAPHS.split(',');

const kept = new Map();
const went = [];
const call = (path, more) => fetch(path, more);

global.wx = {
  getStorageSync: (name) => kept.get(name) ?? '',
  setStorageSync: (name, value) => kept.set(name, value),
  removeStorageSync: (name) => kept.delete(name),
  getFileSystemManager: () => ({ readFileSync: (path) => readFileSync(path) }),
  chooseMedia: async () => ({ tempFiles: photographs.map((tempFilePath) => ({ tempFilePath })) }),
  reLaunch: ({ url }) => went.push(url),
  navigateTo: ({ url }) => went.push(url),
  navigateBack: () => went.push('back'),
  request({ url, method, header, data, success, fail }) {
    const body = header['content-type'] === 'application/json' ? JSON.stringify(data) : data;
    call(url, { method, headers: header, body })
      .then(async (answer) => success({ statusCode: answer.status, data: await answer.json() }))
      .catch(fail);
  },
};

function page(name) {
  let made;
  global.Page = (options) => {
    made = { ...options, setData: (values) => Object.assign(made.data, values) };
  };
  const path = join(sources, 'pages', name, `${name}.js`);
  delete require.cache[require.resolve(path)];
  require(path);
  return made;
}

const filled = (value) => ({ detail: { value } });

async function main() {
  const jishi = require(join(sources, 'lib', 'jishi.js'));
  jishi.setBase(base);
  const joining = page('join');
  await joining.onLoad({ q: encodeURIComponent(code) });
  assert.equal(joining.data.problem, '');
  assert.equal(joining.data.invitation.state, 'OPEN');
  const password = 'correct horse battery';
  const form = filled({ idNumber, login: '13912345678', password });
  await joining.register(form);
  assert.equal(joining.data.problem, '请先阅读并同意告知书');
  joining.agree(filled(['yes']));
  await joining.register(filled({ idNumber, login: '13912345678', password: 'short' }));
  assert.match(joining.data.problem, /密码/);
  await joining.register(form);
  assert.equal(joining.data.problem, '');
  assert.deepEqual(went, ['/pages/me/me']);

  const mine = page('me');
  await mine.onShow();
  assert.equal(mine.data.problem, '');
  assert.equal(mine.data.stage, '入党申请人');
  assert.deepEqual(
    mine.data.mine.filter((one) => one.possible).map((one) => one.act),
    ['submitApplication'],
  );
  mine.open({ currentTarget: { dataset: { act: 'submitApplication' } } });
  const applying = page('apply');
  applying.onLoad({ id: new URL(went.at(-1), base).searchParams.get('id') });
  await applying.choose();
  await applying.submit(filled({ text: '我志愿加入中国共产党。' }));
  assert.equal(applying.data.problem, '');
  await applying.submit(filled({ text: '我志愿加入中国共产党。' })); // the second press
  assert.equal(went.at(-1), 'back');

  // Signed out, and in again; then a session that was ended elsewhere.
  jishi.forget();
  const again = page('me');
  await again.onShow();
  assert.equal(again.data.signedIn, false);
  await again.signIn(filled({ login: '13912345678', password: 'not the password' }));
  assert.match(again.data.problem, /登录名或密码不正确/);
  await again.signIn(filled({ login: '13912345678', password }));
  assert.equal(again.data.problem, '');
  assert.equal(again.data.person.applications.nodes.length, 1);
  jishi.keep('jss_nobodys');
  await again.look();
  assert.equal(again.data.signedIn, false);
  assert.match(again.data.problem, /重新登录/);
  process.stdout.write(JSON.stringify(again.data.person.applications.nodes));
}

main();
