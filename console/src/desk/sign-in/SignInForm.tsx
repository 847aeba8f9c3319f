import { type FormEvent, type ReactNode, useState } from 'react';
import { CodeField } from '../../parts/second-factor/CodeField';
import { shownIn } from '../../parts/second-factor/shownIn';
import type { Fault } from '../../shell/api';
import { type Account, type Shown, signIn } from '../../shell/sign-in';
import { ProviderLink } from './ProviderLink';
import { w } from './words';

interface Proved {
  login: string;
  password: string;
}

/**
 * Login and password, and what came of it; where an account has a second factor, a code of it in their place. `children` are what
 * can be done instead.
 */
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
  const [proved, setProved] = useState<Proved | null>(null);

  async function send({ login, password }: Proved, shown?: Shown) {
    setIsBusy(true);
    setProblem('');
    try {
      const account = await signIn(login, password, shown);
      if (account) done(account);
    } catch (fault) {
      const isAsked = (fault as Fault).code === 'SECOND_FACTOR_REQUIRED';
      setProved(isAsked ? { login, password } : null);
      if (!isAsked || shown) setProblem((fault as Error).message);
    } finally {
      setIsBusy(false);
    }
  }
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    if (proved) void send(proved, shownIn(given));
    else void send({ login: String(given.get('login')), password: String(given.get('password')) });
  }
  function back() {
    setProved(null);
    setProblem('');
  }

  return (
    <form onSubmit={submit} aria-labelledby={titleId}>
      <h1 id={titleId}>{proved ? w.second.title : w.title}</h1>
      <p>{proved ? w.second.why(proved.login) : w.why[why]}</p>
      {proved ? <CodeField problem={problem} /> : <LoginAndPassword />}
      <p role="alert" className="problem">
        {problem}
      </p>
      <button type="submit" className="primary" disabled={isBusy}>
        {isBusy ? w.busy : w.title}
      </button>
      {proved ? (
        <button type="button" className="plain" onClick={back}>
          {w.second.back}
        </button>
      ) : (
        <>
          <ProviderLink apart={why !== 'first'} />
          {children}
        </>
      )}
    </form>
  );
}

const LoginAndPassword = () => (
  <>
    <label>
      {w.login}
      {/* biome-ignore lint/a11y/noAutofocus: there is nothing else on the page to begin with */}
      <input name="login" autoComplete="username" required maxLength={100} autoFocus />
    </label>
    <label>
      {w.password}
      <input name="password" type="password" autoComplete="current-password" required maxLength={200} />
    </label>
  </>
);
