import { type FormEvent, useId, useRef, useState } from 'react';
import type { WaitingPaper } from '../../parts/reader/waiting';
import { Ahead } from './Ahead';
import { type Draft, useDraft } from './drafts';
import { JudgementButtons } from './JudgementButtons';
import { NoteField } from './NoteField';
import { Reasons } from './Reasons';
import { useJudgementKeys } from './useJudgementKeys';
import { useJudging } from './useJudging';
import { VerdictChoice } from './VerdictChoice';
import { w } from './words';

interface JudgementProps {
  paper: WaitingPaper;
  /** The next paper that waits. */
  next?: WaitingPaper;
  done: (goesOn: boolean) => void;
}

/** What is still missing of it, in words. */
function missingIn({ verdict, note }: Draft): string {
  if (!verdict) return w.verdict.choose;
  return verdict === 'giveBack' && !note.trim() ? w.verdict.reasonMissing : '';
}

/** The judgement at the foot of the paper: nothing is chosen beforehand, and a return says why. */
export function Judgement({ paper, next, done }: JudgementProps) {
  const { draft, change } = useDraft(paper.id);
  const { judge, isBusy, fault } = useJudging(paper);
  const [missing, setMissing] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const said = useId();
  const note = useRef<HTMLTextAreaElement>(null);

  function choose(verdict: Draft['verdict']) {
    change({ verdict });
    setMissing('');
    if (verdict === 'giveBack') note.current?.focus();
  }
  async function send(goesOn: boolean) {
    const found = missingIn(draft);
    setMissing(found);
    if (found) {
      (draft.verdict ? note.current : form.current?.querySelector('input'))?.focus();
    } else if (!isBusy && (await judge(draft))) done(goesOn);
  }
  function submitted(event: FormEvent) {
    event.preventDefault();
    void send(true);
  }
  useJudgementKeys({ choose, send: () => void send(true) });
  const problem = missing || fault;
  return (
    <form ref={form} className="judgement" onSubmit={submitted} aria-label={w.verdict.title}>
      <Ahead paper={paper} />
      <div className="verdict">
        <VerdictChoice verdict={draft.verdict} choose={choose} />
        {draft.verdict === 'giveBack' && (
          <Reasons insert={(text) => change({ note: [draft.note, text].filter(Boolean).join('\n') })} />
        )}
      </div>
      <NoteField
        ref={note}
        draft={draft}
        saidBy={said}
        isWrong={!!problem}
        write={(text) => {
          change({ note: text });
          setMissing('');
        }}
      />
      <div className="actions">
        <p id={said} className={problem ? 'problem' : 'quiet'} role="status">
          {problem || w.verdict.seen}
        </p>
        <span className="grow" />
        <JudgementButtons
          verdict={draft.verdict}
          next={next?.candidate.name}
          isBusy={isBusy}
          only={() => void send(false)}
        />
      </div>
    </form>
  );
}
