import type { ClipboardEvent } from 'react';
import type { Count } from './arithmetic';
import { blockOf } from './entries';
import { w } from './words';

interface Given {
  of: string;
  count: Count;
  value: number | undefined;
  /** What stands there and is no number. */
  misread: string | undefined;
  change: (typed: string) => void;
  paste: (block: string[][]) => void;
}

/** One count of one person; a block copied from a spreadsheet goes beyond it. */
export function CountInput({ of, count, value, misread, change, paste }: Given) {
  function pasteBlock(event: ClipboardEvent<HTMLInputElement>) {
    const block = blockOf(event.clipboardData.getData('text'));
    if (!block) return;
    event.preventDefault();
    paste(block);
  }
  return (
    <input
      className="count"
      inputMode="numeric"
      value={misread ?? value ?? ''}
      aria-invalid={!!misread || undefined}
      aria-label={`${of} ${w.ballots.counts[count]}`}
      onPaste={pasteBlock}
      onChange={(e) => change(e.target.value)}
    />
  );
}
