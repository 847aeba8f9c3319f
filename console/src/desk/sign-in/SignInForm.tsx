import { type FormEvent, type ReactNode, useState } from 'react';
import { type Account, signIn } from '../../shell/sign-in';
import { w } from './words';

/** Login and password, and what came of it. `children` are what can be done instead. */
export function SignInForm({
  titleId,
  why,
  done,
  children,
}: {
  titleId: string;
  why: 'first' | 'lost' | 'other';
  done: (account: Account) => void;
  children?: ReactNode;
}) {
  const [problem, setProblem] = useState('');
  const [isBusy, setIsBusy] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    setIsBusy(true);
    try {
      const account = await signIn(String(given.get('login')), String(given.get('password')));
      if (account) done(account);
    } catch (fault) {
      setProblem((fault as Error).message);
    } finally {
      setIsBusy(false);
    }
  }

  return (
    <form onSubmit={submit} aria-labelledby={titleId}>
      <h1 id={titleId}>{w.title}</h1>
      <p>{w.why[why]}</p>
      <label>
        {w.login}
        {/* biome-ignore lint/a11y/noAutofocus: there is nothing else on the page to begin with */}
        <input name="login" autoComplete="username" required maxLength={100} autoFocus />
      </label>
      <label>
        {w.password}
        <input name="password" type="password" autoComplete="current-password" required maxLength={200} />
      </label>
      <p role="alert" className="problem">
        {problem}
      </p>
      <button type="submit" className="primary" disabled={isBusy}>
        {isBusy ? w.busy : w.title}
      </button>
      {children}
    </form>
  );
}
