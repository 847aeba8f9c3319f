/** The service as a mini-program asks it: one session without a cookie, questions, and files. */

// The address of the deployment; it stands among the mini-program's request domains.
const BASE = 'https://jishi.example.org';
const KEPT = 'jishi-session';

let base = BASE;
const setBase = (address) => {
  base = address;
};

const signedIn = () => wx.getStorageSync(KEPT) !== '';
const keep = (token) => wx.setStorageSync(KEPT, token);
const forget = () => wx.removeStorageSync(KEPT);

function send(path, data, type) {
  const header = { 'content-type': type, 'accept-language': 'zh-CN' };
  if (signedIn()) header.authorization = `Bearer ${wx.getStorageSync(KEPT)}`;
  return new Promise((resolve, reject) => {
    const failed = () => reject(new Error('网络不通,内容仍在本页,请稍后再试'));
    wx.request({ url: base + path, method: 'POST', header, data, success: resolve, fail: failed });
  });
}

/** What a document answers. A refusal of an act is in the payload's `errors`, and not thrown; a fault is. */
async function ask(query, variables) {
  const { statusCode, data } = await send('/graphql', { query, variables }, 'application/json');
  if (statusCode === 401) {
    forget();
    throw new Error('登录已过期,请重新登录');
  }
  if (data.errors) throw new Error(data.errors[0].message);
  return data.data;
}

/** What an act says, or an error with its first reason; the reasons stay with it for the form. */
async function act(name, mutation, input) {
  const payload = (await ask(mutation, { input }))[name];
  if (payload.errors.length > 0) {
    throw Object.assign(new Error(payload.errors[0].message), { problems: payload.errors });
  }
  return payload;
}

/** A photograph handed in: its id is attached to what it belongs to. */
async function handIn(path, name) {
  const content = wx.getFileSystemManager().readFileSync(path);
  const address = `/files?name=${encodeURIComponent(name)}`;
  const { statusCode, data } = await send(address, content, 'application/octet-stream');
  if (statusCode !== 201) throw new Error(data.errors ? data.errors[0].message : '文件未能上传');
  return data.id;
}

/** A key by which an act that is sent twice happens once. */
const key = () => `${Date.now()}-${Math.random().toString(36).slice(2, 12)}`;

module.exports = { act, ask, forget, handIn, keep, key, setBase, signedIn };
