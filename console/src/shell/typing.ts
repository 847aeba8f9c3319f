/** Letters typed into a field or a dialog are its own. */
export const isTyping = (event: KeyboardEvent) =>
  event.ctrlKey ||
  event.metaKey ||
  event.altKey ||
  !!(event.target as Element).closest(
    'input:not([type=checkbox]),textarea,select,dialog,[popover],.sign-in,.monaco-editor,[role=dialog]',
  ) ||
  !!document.querySelector('dialog[open]');
