/** Signed out in one tab, the others go to the sign-in too, and write no draft any more. */
import { expect, test, vi } from 'vitest';
import { keep, kept } from './drafts';
import { frame } from './frame';
import { leave } from './leave';
import { me } from './me';

const draft = { title: '', text: '一句话', at: '2026-11-30T04:00:00Z' };
const heard = (key: string, newValue: string | null) =>
  window.dispatchEvent(new StorageEvent('storage', { key, newValue }));

test('a sign-out in another tab ends this one, and so does one here', async () => {
  const candidate = { id: 'c', stage: 'APPLICANT', status: 'ACTIVE', operations: [] };
  const road = { me: { account: { id: 'a', name: '罗以宁', login: 'l' }, candidate } };
  vi.stubGlobal('fetch', async (path: string, { method }: { method: string }) => {
    if (method === 'DELETE') return new Response(null, { status: 204 });
    if (path === '/session') return Response.json({ account: { role: 'CANDIDATE', login: 'l', name: '' } });
    return Response.json({ data: road });
  });
  const led = vi.spyOn(location, 'replace').mockImplementation(() => undefined);
  frame();
  await me();
  expect(keep('a', 'submitApplication', draft)).toBe(true);
  heard('jishi:draft:a:submitThoughtReport', null);
  expect([led.mock.calls, kept('a', 'submitApplication')?.text]).toEqual([[], '一句话']);
  heard('jishi:left', '2026-11-30T04:00:00Z');
  expect([led.mock.calls, kept('a', 'submitApplication')]).toEqual([[['/me']], null]);
  expect([keep('a', 'submitApplication', draft), kept('a', 'submitApplication')]).toEqual([false, null]);
  localStorage.removeItem('jishi:left');
  await leave();
  expect([led.mock.calls.length, !!localStorage.getItem('jishi:left')]).toEqual([2, true]);
});
