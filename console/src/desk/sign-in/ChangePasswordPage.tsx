import { type FormEvent, useId, useState } from 'react';
import { type Account, changePassword, signOut } from '../../shell/sign-in';
import { w } from './words';

/** Whoever came with a temporary password chooses an own one, and may do nothing before. */
export function ChangePasswordPage({
  account,
  done,
}: {
  account: Account;
  done: (account: Account | null) => void;
}) {
  const titleId = useId();
  const [problem, setProblem] = useState('');
  const [isBusy, setIsBusy] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const [present, next, again] = ['present', 'next', 'again'].map((name) => String(given.get(name)));
    if (next !== again) return setProblem(w.change.different);
    setIsBusy(true);
    try {
      const refused = await changePassword(present!, next!);
      if (refused.length) setProblem(refused.join(' '));
      else done({ ...account, mustChangePassword: false });
    } catch (fault) {
      setProblem((fault as Error).message);
    } finally {
      setIsBusy(false);
    }
  }

  return (
    <main className="sign-in">
      <form onSubmit={submit} aria-labelledby={titleId}>
        <h1 id={titleId}>{w.change.title}</h1>
        <p>{w.change.why}</p>
        <input type="hidden" autoComplete="username" value={account.login} readOnly />
        <label>
          {w.change.present}
          {/* biome-ignore lint/a11y/noAutofocus: there is nothing else on the page to begin with */}
          <input name="present" type="password" autoComplete="current-password" required autoFocus />
        </label>
        <label>
          {w.change.next}
          <input
            name="next"
            type="password"
            autoComplete="new-password"
            aria-describedby={`${titleId}-rule`}
            required
            minLength={10}
            maxLength={200}
          />
        </label>
        <p id={`${titleId}-rule`}>{w.change.rule}</p>
        <label>
          {w.change.again}
          <input name="again" type="password" autoComplete="new-password" required maxLength={200} />
        </label>
        <p role="alert" className="problem">
          {problem}
        </p>
        <button type="submit" className="primary" disabled={isBusy}>
          {isBusy ? w.change.busy : w.change.done}
        </button>
        <button type="button" className="plain" onClick={() => void signOut().then(() => done(null))}>
          {w.change.leave}
        </button>
      </form>
    </main>
  );
}
