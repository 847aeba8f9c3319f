import '../../../parts/form/papers/papers.css';
import { useId, useState } from 'react';
import { useAttempt } from '../../../parts/useAttempt';
import { today } from '../../../shell/days';
import { say } from '../../../shell/toasts';
import { Findings } from './Findings';
import { useDraft } from './useDraft';
import { type Template, useSetting } from './useTemplates';
import { w } from './words';

/** Another template for a print: chosen, looked at, tried, and then laid down; or the own one taken back. */
export function Change({ template, done }: { template: Template; done: () => void }) {
  const id = useId();
  const { draft, choose, isSound } = useDraft(template);
  const [holdsFrom, setHoldsFrom] = useState(today());
  const [note, setNote] = useState('');
  const { problem, isBusy, attempt } = useAttempt();
  const set = useSetting();
  const { kind, version, title } = template;
  async function lay(fileId: string | null, said: string) {
    const input = { kind, version, fileId, holdsFrom, note, idempotencyKey: crypto.randomUUID() };
    if (!(await attempt(() => set(input)))) return;
    say(said);
    done();
  }
  return (
    <div className="answer">
      <p>
        <span className="file-button">
          <input
            id={id}
            type="file"
            accept=".docx"
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) void choose(file);
            }}
          />
          <label htmlFor={id}>{w.choose}</label>
        </span>{' '}
        {draft?.name}{' '}
        {isSound && (
          <a href={`/papers/${kind}/trial?file=${draft?.fileId}`} download>
            {w.trial}
          </a>
        )}
      </p>
      {draft && <Findings wrong={draft.wrong} worth={draft.worth} />}
      <div className="actions">
        <label>
          {w.from}{' '}
          <input
            type="date"
            value={holdsFrom}
            min={today()}
            onChange={(event) => setHoldsFrom(event.target.value)}
          />
        </label>
        <label>
          {w.note} <input value={note} onChange={(event) => setNote(event.target.value)} />
        </label>
        <span className="grow" />
        <p role="alert">{problem && <span className="problem">{problem}</span>}</p>
        {template.history.at(-1)?.file && (
          <button type="button" disabled={isBusy} onClick={() => void lay(null, w.takenBack(title))}>
            {w.takeBack}
          </button>
        )}
        <button
          type="button"
          className="primary"
          disabled={isBusy || !isSound}
          onClick={() => void lay(draft?.fileId ?? null, w.laidDown(title))}
        >
          {w.layDown}
        </button>
      </div>
    </div>
  );
}
