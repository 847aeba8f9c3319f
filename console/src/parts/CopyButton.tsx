import { type ReactNode, useState } from 'react';
import { w } from './words';

/** Copies a text, and says so. Without TLS a browser has no clipboard for us: there it is not offered. */
export function CopyButton({ text, children }: { text: string; children: ReactNode }) {
  const [isCopied, setIsCopied] = useState(false);
  if (!window.isSecureContext) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setIsCopied(true);
  };
  return (
    <button type="button" onClick={() => void copy()}>
      {isCopied ? w.copied : children}
    </button>
  );
}
