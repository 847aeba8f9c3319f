/**
 * The page: the sign-in, or the desk of whoever is signed in. What this file imports is what the first page
 * waits for.
 */
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { shut, useOpen } from '../shell/open';
import { found } from '../shell/session';
import type { Account } from '../shell/sign-in';
import { Loading } from './Loading';
import { tellOtherTabs, useOtherTabs } from './otherTabs';
import { ChangePasswordPage } from './sign-in/ChangePasswordPage';
import { EnrolDialog, EnrolPage } from './sign-in/enrol';
import { SignInDialog } from './sign-in/SignInDialog';
import { SignInPage } from './sign-in/SignInPage';
import { useSession } from './useSession';

// Fetched at once, while the server is asked whose session it is.
const desk = import('./Desk');
const Desk = lazy(() => desk);

export function App() {
  const { account, setAccount, between, setBetween } = useSession();
  const open = useOpen((s) => s.open);
  const queries = useQueryClient();

  function entered(again: Account) {
    // Another account must not see what this one left on the screen.
    const isSame = again.login === account?.login;
    if (again.mustChangePassword) setAccount(again);
    if (!isSame) {
      queries.clear();
      sessionStorage.clear();
      location.hash = '#/today';
      setAccount(again);
    }
    setBetween(null);
    shut();
    found(isSame);
    tellOtherTabs(again.login);
  }

  useOtherTabs(account, between === 'lost', entered);

  // A person has pages of their own, and none here.
  const isPerson = account?.role === 'CANDIDATE';
  useEffect(() => {
    if (isPerson) location.replace('/me');
  }, [isPerson]);

  if (account === undefined || isPerson) return <Loading />;
  if (account === null) return <SignInPage done={setAccount} />;
  if (account.mustChangePassword) return <ChangePasswordPage account={account} done={setAccount} />;
  if (account.mustEnrolSecondFactor) return <EnrolPage account={account} done={setAccount} />;
  return (
    <>
      <Suspense fallback={<Loading />}>
        <Desk key={account.login} account={account} entered={entered} />
      </Suspense>
      {between === 'lost' && <SignInDialog why="lost" done={entered} />}
      {between === 'bound' && <EnrolDialog account={account} done={entered} />}
      {!between && open === 'account' && <SignInDialog why="other" done={entered} cancel={shut} />}
    </>
  );
}
