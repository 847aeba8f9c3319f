import type { KeyboardEvent } from 'react';

/** Ctrl Enter sends a form from any of its fields, also from a text of several lines; not while a word is being composed. */
export function sendByKeys(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== 'Enter') return;
  if (event.nativeEvent.isComposing || event.keyCode === 229) event.preventDefault();
  else if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    event.currentTarget.requestSubmit();
  }
}
