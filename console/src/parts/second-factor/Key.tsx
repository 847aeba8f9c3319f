import { CopyButton } from '../CopyButton';
import { w } from './words';

/** The secret, for where nothing can be scanned: in fours, as it is typed. */
export function Key({ secret }: { secret: string }) {
  return (
    <details className="key">
      <summary>{w.typed}</summary>
      <code>{secret.match(/.{1,4}/g)?.join(' ')}</code>
      <CopyButton text={secret}>{w.copyKey}</CopyButton>
    </details>
  );
}
