import { afterEach, describe, expect, it } from 'vitest';
import { isReadingKey } from './isReadingKey';

/** A key as it arrives from an element of the page. */
function pressed(html: string, given: KeyboardEventInit = {}) {
  document.body.innerHTML = html;
  let told: boolean | undefined;
  document.body.addEventListener('keydown', (event) => (told = isReadingKey(event)), { once: true });
  document.body.firstElementChild!.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'a', bubbles: true, ...given }),
  );
  return told;
}

describe('a key of who reads', () => {
  afterEach(() => {
    document.body.innerHTML = '';
  });

  it.each([
    ['<p></p>', true],
    ['<button></button>', true],
    ['<input type="radio">', true],
    ['<input>', false],
    ['<textarea></textarea>', false],
    ['<select></select>', false],
  ])('%s: %s', (html, isOurs) => {
    expect(pressed(html)).toBe(isOurs);
  });

  it('is none while an input method composes, or with another key', () => {
    const given = [{ isComposing: true }, { ctrlKey: true }, { metaKey: true }, { altKey: true }];
    expect(given.map((one) => pressed('<p></p>', one))).toEqual([false, false, false, false]);
  });
});
