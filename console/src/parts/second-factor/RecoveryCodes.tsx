import { type FormEvent, useEffect, useRef } from 'react';
import { CopyButton } from '../CopyButton';
import { OnlyOnPaper } from '../OnlyOnPaper';
import { w } from './words';
import './second-factor.css';

/** The codes on paper, this once; one goes on after saying that they are kept. */
export function RecoveryCodes({
  login,
  codes,
  done,
}: {
  login: string;
  codes: readonly string[];
  done: () => void;
}) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  function submit(event: FormEvent) {
    event.preventDefault();
    done();
  }
  const list = (
    <ol className="codes">
      {codes.map((code) => (
        <li key={code}>
          <code>{code}</code>
        </li>
      ))}
    </ol>
  );
  return (
    <form className="second-factor" onSubmit={submit}>
      <h2 ref={title} tabIndex={-1}>
        {w.keep}
      </h2>
      <p>{w.keepWhy}</p>
      {list}
      <div className="actions">
        <CopyButton text={codes.join('\n')}>{w.copyCodes}</CopyButton>
        <button type="button" onClick={() => window.print()}>
          {w.print}
        </button>
      </div>
      <OnlyOnPaper>
        <h1>{w.printed(login)}</h1>
        <p>{w.keepWhy}</p>
        {list}
      </OnlyOnPaper>
      <label className="tick">
        <input type="checkbox" required />
        {w.kept}
      </label>
      <button type="submit" className="primary">
        {w.done}
      </button>
    </form>
  );
}
