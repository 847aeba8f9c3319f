/** Photographs say what became of each, and go on by themselves. */
import { expect, test, vi } from 'vitest';
import { Fault } from './server';
import { sheets } from './sheets';
import { upload } from './upload';

vi.mock('./upload', () => ({ upload: vi.fn() }));

const settled = () => new Promise((over) => setTimeout(over));
const page = (name: string, type = 'image/jpeg') => new File(['x'], name, { type });
/** A form's pages on the page, after these were chosen. */
async function chosen(...files: File[]) {
  const changed = vi.fn();
  const made = sheets([], changed);
  document.body.textContent = '';
  document.body.append(made.place);
  const input = made.place.querySelector('input') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  input.dispatchEvent(new Event('change'));
  await settled();
  const told = () => made.place.querySelector('.note')?.textContent;
  const captions = () =>
    Array.from(made.place.querySelectorAll('.caption'), (one) => one.textContent?.trim());
  const press = (name: string) =>
    Array.from(made.place.querySelectorAll('button'))
      .filter((one) => one.getAttribute('aria-label') === name || one.textContent === name)[0]
      ?.click();
  return { ...made, told, captions, press, changed };
}

test('what is refused is told of its page, and goes with it', async () => {
  vi.mocked(upload).mockResolvedValueOnce('1').mockRejectedValueOnce(new Fault('BAD', '内容不是 jpg 格式'));
  const made = await chosen(page('a.jpg'), page('b.jpg'));
  expect([made.captions(), made.told()]).toEqual([
    ['第 1 页', '第 2 页 未传上'],
    '第 2 页：内容不是 jpg 格式',
  ]);
  expect(made.place.querySelector<HTMLElement>(':scope > button')?.hidden).toBe(true);
  made.press('去掉第 2 页');
  expect([made.told(), made.changed.mock.calls.length > 0]).toEqual(['', true]);
});

test.each([
  ['when the net is back', () => window.dispatchEvent(new Event('online'))],
  ['when it is asked for', (press: (name: string) => void) => press('重试')],
])('what broke off goes on %s', async (_, act) => {
  vi.mocked(upload)
    .mockReset()
    .mockRejectedValueOnce(new Fault('OFFLINE', '没有网络'))
    .mockResolvedValue('1');
  const made = await chosen(page('a.jpg'));
  expect([made.told(), made.captions()]).toEqual(['第 1 页：没有网络', ['第 1 页 未传上']]);
  act(made.press);
  await settled();
  expect([made.told(), made.captions()]).toEqual(['', ['第 1 页']]);
});

test('what broke off goes on when another page is through, each once', async () => {
  vi.mocked(upload)
    .mockReset()
    .mockRejectedValueOnce(new Fault('OFFLINE', '没有网络'))
    .mockResolvedValue('1');
  const made = await chosen(page('a.jpg'), page('b.jpg'));
  await settled();
  expect([made.captions(), vi.mocked(upload).mock.calls.length]).toEqual([['第 1 页', '第 2 页'], 3]);
});

test('a picture that the browser cannot draw is called by its name', async () => {
  vi.mocked(upload).mockReset().mockResolvedValue('1');
  const made = await chosen(page('IMG_1.heic', 'image/heic'));
  made.place.querySelector('img')?.dispatchEvent(new Event('error'));
  expect(made.place.querySelector('.tile .quiet')?.textContent).toBe('IMG_1.heic');
});
