import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stopBlanks } from './blanks';

beforeEach(() => document.addEventListener('submit', stopBlanks, true));
afterEach(() => document.removeEventListener('submit', stopBlanks, true));

it('a field that must be filled and holds spaces stops its form, until something is typed', () => {
  document.body.innerHTML =
    '<form><input name="name" required value="  "><input name="note" value=" "><input type="password" required value=" "></form>';
  const form = document.querySelector('form')!;
  const name = form.querySelector('input')!;
  const sent = vi.fn((event: Event) => event.preventDefault());
  form.addEventListener('submit', sent);
  form.requestSubmit();
  expect(sent).not.toHaveBeenCalled();
  expect([...form.elements].map((one) => (one as HTMLInputElement).validationMessage)).toEqual([
    '请填写此项，不能只有空格。',
    '',
    '',
  ]);
  name.value = '李明';
  name.dispatchEvent(new Event('input'));
  form.requestSubmit();
  expect(sent).toHaveBeenCalledOnce();
});
