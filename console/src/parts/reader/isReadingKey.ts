/** Keys of who reads: nothing that is typed into a field, held with another key, or on its way through an input method. */
export const isReadingKey = (event: KeyboardEvent) =>
  !event.isComposing &&
  event.keyCode !== 229 &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !(event.target as Element).closest('input:not([type=radio]),textarea,select,.monaco-editor');

/** Whether keys are the room's own: nothing lies over it, and no input method is at work. */
export const isInTheRoom = (event: KeyboardEvent) =>
  !event.isComposing && !document.querySelector('dialog[open]');
