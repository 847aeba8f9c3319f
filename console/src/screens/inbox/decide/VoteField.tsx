import type { ClipboardEvent } from 'react';
import { isBlock } from './pasteVotes';
import { plainCount } from './votes';

interface Props {
  label: string;
  value: string;
  isWrong: boolean;
  change: (value: string) => void;
  pasteBlock: (text: string) => void;
}

/** One number of a vote; a block that is pasted here goes on beside and below it. */
export function VoteField({ label, value, isWrong, change, pasteBlock }: Props) {
  function paste(event: ClipboardEvent) {
    const text = event.clipboardData.getData('text');
    if (!isBlock(text)) return;
    event.preventDefault();
    pasteBlock(text);
  }
  return (
    <input
      value={value}
      inputMode="numeric"
      aria-label={label}
      aria-invalid={isWrong || undefined}
      onPaste={paste}
      onChange={(e) => change(plainCount(e.target.value))}
    />
  );
}
