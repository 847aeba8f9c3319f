/** Without a network nobody is told of a draft that there is not. */
import { beforeEach, expect, test, vi } from 'vitest';
import { frame } from './frame';
import { join } from './join';
import { paperForm } from './paper';

const settled = () => new Promise((over) => setTimeout(over));

beforeEach(() => {
  localStorage.removeItem('jishi:draft:a:submitApplication');
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
});

test('on the page of a code there is no draft', async () => {
  frame();
  await join('code');
  expect(document.querySelector('main [role=alert]')?.textContent).toBe('没有网络，恢复后再试。');
});

test.each([
  ['kept', true, '没有网络，草稿已存在本机，恢复后再试。'],
  ['not kept', false, '没有网络，恢复后再试。'],
])('a paper says that its draft is kept where it is: %s', async (_, isKept, told) => {
  if (!isKept)
    vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
      throw new Error('full');
    });
  const asked = { act: 'submitApplication', candidate: 'c', account: 'a' } as const;
  const form = paperForm({ ...asked, done: vi.fn(), refused: vi.fn() });
  document.body.append(form);
  (form.querySelector('textarea') as HTMLTextAreaElement).value = '一句话';
  form.querySelector<HTMLElement>(':scope > .primary')?.click();
  await settled();
  expect(form.querySelector(':scope > .note')?.textContent).toBe(told);
});
