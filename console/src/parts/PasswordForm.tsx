import { type FormEvent, type ReactNode, useId } from 'react';
import { changePassword } from '../shell/sign-in';
import { useAttempt } from './useAttempt';
import { w } from './words';

/** Another password for the own account. `present`: what the one it has is called; `children`: what can be done instead. */
export function PasswordForm({
  login,
  present,
  labelledBy,
  autoFocus,
  done,
  children,
}: {
  login: string;
  present: string;
  labelledBy?: string;
  autoFocus?: boolean;
  done: () => void;
  children?: ReactNode;
}) {
  const ruleId = useId();
  const { problem, isBusy, attempt } = useAttempt();

  async function change([before, next, again]: string[]) {
    if (next !== again) return { errors: [{ message: w.password.different }] };
    return { errors: (await changePassword(before!, next!)).map((message) => ({ message })) };
  }
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const typed = ['present', 'next', 'again'].map((name) => String(given.get(name)));
    if (await attempt(() => change(typed))) done();
  }

  return (
    <form className="password" onSubmit={submit} aria-labelledby={labelledBy}>
      <input type="hidden" autoComplete="username" value={login} readOnly />
      <label>
        {present}
        <input
          name="present"
          type="password"
          autoComplete="current-password"
          required
          // biome-ignore lint/a11y/noAutofocus: only where there is nothing else on the page to begin with
          autoFocus={autoFocus}
        />
      </label>
      <label>
        {w.password.next}
        <input
          name="next"
          type="password"
          autoComplete="new-password"
          aria-describedby={ruleId}
          required
          minLength={10}
          maxLength={200}
        />
      </label>
      <p id={ruleId}>{w.password.rule}</p>
      <label>
        {w.password.again}
        <input name="again" type="password" autoComplete="new-password" required maxLength={200} />
      </label>
      <p role="alert" className="problem">
        {problem}
      </p>
      <button type="submit" className="primary" disabled={isBusy}>
        {isBusy ? w.password.busy : w.password.change}
      </button>
      {children}
    </form>
  );
}
