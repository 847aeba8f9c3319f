import type { ClipboardEvent } from 'react';
import type { Count } from './arithmetic';
import { blockOf } from './entries';
import { w } from './words';

interface Given {
  of: string;
  count: Count;
  value: number | undefined;
  change: (value: number | undefined) => void;
  paste: (block: number[][]) => void;
}

/** One count of one person; a block copied from a spreadsheet goes beyond it. */
export function CountInput({ of, count, value, change, paste }: Given) {
  function pasteBlock(event: ClipboardEvent<HTMLInputElement>) {
    const block = blockOf(event.clipboardData.getData('text'));
    if (!block) return;
    event.preventDefault();
    paste(block);
  }
  return (
    <input
      className="count"
      type="number"
      min={0}
      value={value ?? ''}
      aria-label={`${of} ${w.ballots.counts[count]}`}
      onPaste={pasteBlock}
      onChange={(e) => change(e.target.value === '' ? undefined : Number(e.target.value))}
    />
  );
}
