import { useId } from 'react';
import { Seal } from '../../parts/Seal';
import { switchLanguage } from '../../shell/language';
import type { Account } from '../../shell/sign-in';
import { SignInForm } from './SignInForm';
import { w } from './words';

/** The first page: what this is, and the form. */
export function SignInPage({ done }: { done: (account: Account) => void }) {
  const titleId = useId();
  return (
    <main className="sign-in">
      <section className="front" aria-label={w.name}>
        <div className="mark">
          <Seal />
          {w.name}
        </div>
        <div>
          <h2>{w.promise}</h2>
          <ol>
            {Object.values(w.stages).map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ol>
        </div>
        <p>{w.product}</p>
      </section>
      <SignInForm titleId={titleId} why="first" done={done}>
        <button type="button" className="plain" onClick={switchLanguage}>
          {w.otherLanguage}
        </button>
      </SignInForm>
    </main>
  );
}
