import { afterEach, describe, expect, it } from 'vitest';
import { isTyping } from './typing';

/** Whether a key pressed at this element is its own. */
function typingAt(html: string, selector: string, init: KeyboardEventInit = {}) {
  document.body.innerHTML = html;
  let typing: boolean | undefined;
  const hear = (event: KeyboardEvent) => {
    typing = isTyping(event);
  };
  window.addEventListener('keydown', hear, { once: true });
  document
    .querySelector(selector)
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, ...init }));
  return typing;
}

describe('a letter', () => {
  afterEach(() => {
    document.body.innerHTML = '';
  });

  it.each([
    ['<input>', 'input'],
    ['<input type="search">', 'input'],
    ['<textarea></textarea>', 'textarea'],
    ['<select></select>', 'select'],
    ['<dialog><button></button></dialog>', 'button'],
    ['<div popover><a></a></div>', 'a'],
    ['<div role="dialog"><p></p></div>', 'p'],
    ['<main class="sign-in"><h1></h1></main>', 'h1'],
    ['<div class="monaco-editor"><i></i></div>', 'i'],
  ])('belongs to %s', (html, selector) => {
    expect(typingAt(html, selector)).toBe(true);
  });

  it.each([
    ['<button></button>', 'button'],
    ['<input type="checkbox">', 'input'],
    ['<a href="#/today"></a>', 'a'],
    ['<dialog></dialog><p></p>', 'p'],
  ])('is a key of the screen at %s', (html, selector) => {
    expect(typingAt(html, selector)).toBe(false);
  });

  it('is no key of the screen while a dialog lies over it', () => {
    expect(typingAt('<dialog open></dialog><p></p>', 'p')).toBe(true);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }])("is the browser's with %j", (held) => {
    expect(typingAt('<p></p>', 'p', held)).toBe(true);
  });
});
