import type { Ref } from 'react';
import type { Draft } from './drafts';
import { w } from './words';

interface NoteFieldProps {
  ref: Ref<HTMLTextAreaElement>;
  draft: Draft;
  isWrong: boolean;
  /** The element that says what is wrong. */
  saidBy: string;
  write: (text: string) => void;
}
/** What the person will read: asked for where the paper is returned, and allowed where it is passed. */
export function NoteField({ ref, draft, isWrong, saidBy, write }: NoteFieldProps) {
  const isAsked = draft.verdict === 'giveBack';
  return (
    <textarea
      ref={ref}
      rows={2}
      value={draft.note}
      aria-label={w.verdict.note}
      placeholder={isAsked ? w.verdict.note : w.verdict.noteIfAny}
      aria-invalid={isWrong || undefined}
      aria-describedby={saidBy}
      onChange={(event) => write(event.target.value)}
    />
  );
}
