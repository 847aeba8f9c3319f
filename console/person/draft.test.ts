/** A draft is what somebody left: its words, and its pages in their order. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Paper } from './own';
import { paperForm } from './paper';
import { isThere, upload } from './upload';

vi.mock('./upload', () => ({ upload: vi.fn(), isThere: vi.fn() }));

const before = {
  status: 'RETURNED',
  text: '写过的话',
  attachments: ['a', 'b', 'c'].map((id) => ({ id, name: `${id}.jpg`, thumbnail: `/files/${id}?seal=1` })),
} as unknown as Paper;
const settled = () => new Promise((over) => setTimeout(over));
/** The form as it is opened, and as it is opened again after a reload. */
async function opened(given?: Paper) {
  const asked = { act: 'submitThoughtReport', candidate: 'c', account: 'a', before: given } as const;
  const form = paperForm({ ...asked, done: vi.fn(), refused: vi.fn() });
  document.body.textContent = '';
  document.body.append(form);
  await settled();
  const press = (name: string) => form.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click();
  const pages = () => Array.from(form.querySelectorAll('.tile img'), (one) => one.getAttribute('src'));
  async function take(...names: string[]) {
    const input = form.querySelector('input') as HTMLInputElement;
    const files = names.map((name) => new File(['x'], name, { type: 'image/jpeg' }));
    Object.defineProperty(input, 'files', { value: files, configurable: true });
    input.dispatchEvent(new Event('change'));
    await settled();
  }
  return { form, press, pages, take };
}

beforeEach(() => {
  localStorage.removeItem('jishi:draft:a:submitThoughtReport');
  vi.mocked(isThere).mockReset().mockResolvedValue(true);
});

test('pages taken off or moved stay so when the form is opened again', async () => {
  const { press } = await opened(before);
  press('去掉第 2 页');
  press('第 2 页前移');
  expect((await opened(before)).pages()).toEqual(['/files/c?seal=1', '/files/a?seal=1']);
  const last = await opened(before);
  last.press('去掉第 1 页');
  last.press('去掉第 1 页');
  expect((await opened(before)).pages()).toEqual([]);
  expect(isThere).not.toHaveBeenCalled();
});

test('a photograph that was sent belongs to the draft, until the server has it no more', async () => {
  vi.mocked(upload).mockReset().mockResolvedValueOnce('fil_1').mockResolvedValueOnce('fil_2');
  const { form, take } = await opened();
  const taking = take('1.jpg', '2.jpg');
  expect(form.textContent).toContain('还没传上的照片除外');
  await taking;
  expect(form.textContent).toContain('已存在这台设备上，提交前可随时改');
  expect((await opened()).pages()).toEqual(['/files/fil_1/thumbnail', '/files/fil_2/thumbnail']);
  vi.mocked(isThere).mockImplementation(async (id) => id !== 'fil_1');
  const again = await opened();
  expect(again.pages()).toEqual(['/files/fil_2/thumbnail']);
  expect(again.form.textContent).toContain('有照片在服务器上已过期');
  vi.mocked(isThere).mockResolvedValue(true);
  expect((await opened()).pages()).toEqual(['/files/fil_2/thumbnail']);
});

test('what was typed last is there in the form that is drawn next, which alone writes from then on', async () => {
  const first = await opened();
  const area = first.form.querySelector('textarea') as HTMLTextAreaElement;
  area.value = '一句话';
  area.dispatchEvent(new Event('input'));
  const next = await opened();
  expect(next.form.querySelector('textarea')?.value).toBe('一句话');
  area.value = '';
  vi.mocked(upload).mockReset().mockResolvedValueOnce('fil_1');
  await first.take('1.jpg');
  expect((await opened()).form.querySelector('textarea')?.value).toBe('一句话');
});

test('of a photograph that is not sent nobody says that it is kept', async () => {
  vi.mocked(upload).mockReset().mockResolvedValueOnce('fil_1').mockRejectedValueOnce(new Error('broken'));
  const { form, take } = await opened();
  await take('1.jpg', '2.jpg');
  expect(form.textContent).toContain('还没传上的照片除外');
  expect((await opened()).pages()).toEqual(['/files/fil_1/thumbnail']);
});
