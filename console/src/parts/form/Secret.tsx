import { CopyButton } from '../CopyButton';
import { w } from './words';

/** Without a clipboard the text is selected whole at a click. */
export const Secret = ({ secret }: { secret: string }) => (
  <span className="secret">
    {w.secret}
    <code>{secret}</code>
    <CopyButton text={secret}>{w.copy}</CopyButton>
  </span>
);
