import { useId } from 'react';
import { PasswordForm } from '../../parts/PasswordForm';
import { type Account, signOut } from '../../shell/sign-in';
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
  return (
    <main className="sign-in alone">
      <div className="enrol">
        <h1 id={titleId}>{w.change.title}</h1>
        <p>{w.change.why}</p>
        <PasswordForm
          login={account.login}
          present={w.change.present}
          labelledBy={titleId}
          autoFocus
          done={() => done({ ...account, mustChangePassword: false })}
        >
          <button type="button" className="plain" onClick={() => void signOut().then(() => done(null))}>
            {w.change.leave}
          </button>
        </PasswordForm>
      </div>
    </main>
  );
}
