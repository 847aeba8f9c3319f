import { useState } from 'react';
import { w } from './words';

export function Secret({ secret }: { secret: string }) {
  const [copied, setCopied] = useState(false);
  // Without TLS a browser has no clipboard for us; the text is selected whole at a click.
  const copy = async () => {
    await navigator.clipboard.writeText(secret);
    setCopied(true);
  };
  return (
    <span className="secret">
      {w.secret}
      <code>{secret}</code>
      {window.isSecureContext && (
        <button type="button" onClick={() => void copy()}>
          {copied ? w.copied : w.copy}
        </button>
      )}
    </span>
  );
}
