import { useState } from 'react';
import { w } from './words';

/** Puts a text on the clipboard and says so. Without TLS a browser has none for us; the text is selected whole at a click. */
export function CopyButton({ text, children }: { text: string; children: string }) {
  const [isCopied, setIsCopied] = useState(false);
  if (!window.isSecureContext) return null;
  async function copy() {
    await navigator.clipboard.writeText(text);
    setIsCopied(true);
  }
  return (
    <button type="button" onClick={() => void copy()} aria-live="polite">
      {isCopied ? w.copied : children}
    </button>
  );
}
