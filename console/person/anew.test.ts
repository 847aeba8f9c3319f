/** /me is read anew: on a refusal, on another tab, on coming back to it; and never over what somebody writes. */
import { afterEach, expect, test, vi } from 'vitest';
import { frame } from './frame';
import { join } from './join';
import { me } from './me';

const paper = { id: 'p', title: '', text: '写过的话', on: '2026-11-02', attachments: [] };
const owed = { act: 'submitThoughtReport', state: 'MISSING', possible: true };
const road = (status: string, operations: object[] = []) => ({
  me: {
    account: { id: 'a', name: '罗以宁', login: 'l' },
    candidate: {
      id: 'c',
      stage: 'APPLICANT',
      status: 'ACTIVE',
      operations,
      applications: { nodes: [{ ...paper, status, reviewNote: '请写明经历' }] },
    },
  },
});

// The next page's address is changed after each test: nothing is read for a page that is gone.
afterEach(() => {
  document.body.textContent = '';
});

/** The server: the road as it stands at each question, the last for good; every act is refused. */
function serves(...roads: object[]) {
  const asked = { roads: 0 };
  vi.stubGlobal('fetch', async (path: string, { body }: { body: string }) => {
    if (path === '/session') return Response.json({ account: { role: 'CANDIDATE', login: 'l', name: '' } });
    const [, name = ''] = /(?:query|mutation) (\w+)/.exec(JSON.parse(body).query) ?? [];
    if (name === 'Invitation') return Response.json({ data: { invitation: { state: 'USED' } } });
    const errors = [{ code: 'WRONG_STATUS', message: '该材料不在待审状态', path: [] }];
    const data =
      name === 'Road'
        ? roads[Math.min(asked.roads++, roads.length - 1)]
        : { [name.charAt(0).toLowerCase() + name.slice(1)]: { errors } };
    return Response.json({ data });
  });
  return asked;
}
const settled = async () => {
  for (let turn = 0; turn < 6; turn++) await new Promise((over) => setTimeout(over));
};
async function opened(...roads: object[]) {
  location.hash = '';
  await settled();
  localStorage.removeItem('jishi:draft:a:submitThoughtReport');
  const asked = serves(...roads);
  frame();
  await me();
  return asked;
}
const text = () => document.body.textContent ?? '';
const press = (label: string) =>
  Array.from(document.querySelectorAll('button'))
    .filter((one) => one.textContent === label)[0]
    ?.click();
const back = async () => {
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
};

test('a refusal is told above what is so by now', async () => {
  await opened(road('SUBMITTED'), road('RETURNED'));
  press('撤回');
  await settled();
  press('确认撤回');
  await settled();
  expect(document.querySelector('main [role=alert]')?.textContent).toBe('该材料不在待审状态');
  expect(text()).toContain('入党申请书退回了');
  expect(text()).not.toContain('已提交，等支部审阅');
});

test('what came back is seen on coming back to the page, and on another tab', async () => {
  const asked = await opened(road('SUBMITTED'), road('RETURNED'), road('APPROVED'));
  await back();
  expect(text()).toContain('入党申请书退回了');
  location.hash = '#papers';
  await settled();
  expect([asked.roads, text().indexOf('已通过') > 0]).toEqual([3, true]);
});

test('what somebody writes is left alone, and a button offers what is new', async () => {
  await opened(road('SUBMITTED', [owed]), road('RETURNED', [owed]));
  const area = document.querySelector('textarea') as HTMLTextAreaElement;
  area.value = '一句话';
  await back();
  await back();
  expect([document.querySelector('textarea') === area, document.querySelectorAll('.offer').length]).toEqual([
    true,
    1,
  ]);
  press('有新的处理情况，点这里查看');
  await settled();
  expect(text()).toContain('入党申请书退回了');
});

test('whoever used a code and is signed in is led to their own pages', async () => {
  serves();
  const led = vi.spyOn(location, 'replace').mockImplementation(() => undefined);
  await join('used');
  expect(led).toHaveBeenCalledWith('/me');
});
