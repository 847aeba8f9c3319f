/** A code of the authenticator app, or one of those on paper. */
import { field, fill, h } from './dom';
import { w as own } from './ownWords';
import type { Shown } from './server';

export interface CodeField {
  box: HTMLElement;
  shown: () => Shown;
  /** Takes back what was said of it. */
  clear: () => void;
  /** Says why it was not taken, and takes another. */
  refuse: (why: string) => void;
  focus: () => void;
}

/** `onPaper`: whether one of those on paper does as well. */
export function codeField(onPaper = true): CodeField {
  const code = field(
    own.factor.code,
    { inputmode: 'numeric', autocomplete: 'one-time-code', maxlength: 12 },
    own.factor.codeHint,
  );
  const written = field(
    own.factor.written,
    { autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', maxlength: 40 },
    own.factor.writtenHint,
  );
  let isOnPaper = false;
  const now = () => (isOnPaper ? written : code);
  const other = h('button', { type: 'button', class: 'plain' });
  const box = h('div', {});
  function draw() {
    other.textContent = isOnPaper ? own.factor.byApp : own.factor.byPaper;
    fill(box, now().box, onPaper && other);
  }
  other.addEventListener('click', () => {
    isOnPaper = !isOnPaper;
    draw();
    now().input.focus();
  });
  draw();
  return {
    box,
    shown: () => {
      const typed = now().input.value.trim();
      return isOnPaper ? { recoveryCode: typed } : { code: typed };
    },
    clear: () => now().wrong(''),
    refuse: (why) => {
      now().refuse(why);
      now().input.select();
    },
    focus: () => now().input.focus(),
  };
}
