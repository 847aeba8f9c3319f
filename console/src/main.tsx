import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, StrictMode, Suspense, useEffect, useState, type FormEvent } from 'react';
import { createRoot } from 'react-dom/client';
import { needsSignIn, signIn, whoseSession, type Account } from './api';
import './desk.css';
import { switchLanguage, t } from './place';

const desk = import('./Desk');
const Desk = lazy(() => desk);
const queries = new QueryClient({ defaultOptions: { queries: { retry: 1, staleTime: 10_000, refetchOnWindowFocus: true } } });

function SignIn({ over, done }: { over: boolean; done: (account: Account) => void }) {
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    setBusy(true);
    try {
      const account = await signIn(String(given.get('login')), String(given.get('password')));
      if (account) done(account);
    } catch (fault) { setProblem((fault as Error).message); } finally { setBusy(false); }
  }
  return (
    <main className={over ? 'sign-in over' : 'sign-in'}>
      <form onSubmit={submit} aria-labelledby="sign-in-title">
        <h1 id="sign-in-title">{t('纪实', 'Jishi')}</h1>
        <p>{over ? t('登录已过期。重新登录后,屏幕上的内容还在。', 'Your session has ended. Sign in again: what is on the screen stays.')
          : t('发展党员纪实 · 管理控制台', 'The record of admission · admin console')}</p>
        <label>{t('登录名', 'Login')}<input name="login" autoComplete="username" required maxLength={100} autoFocus /></label>
        <label>{t('密码', 'Password')}<input name="password" type="password" autoComplete="current-password" required maxLength={200} /></label>
        <p role="alert" className="problem">{problem}</p>
        <button className="primary" disabled={busy}>{busy ? t('登录中…', 'Signing in…') : t('登录', 'Sign in')}</button>
        {!over && <button type="button" className="plain" onClick={switchLanguage}>{t('English', '中文')}</button>}
      </form>
    </main>
  );
}

function Shell() {
  const [account, setAccount] = useState<Account | null | undefined>();
  const [lost, setLost] = useState(false);
  useEffect(() => {
    whoseSession().then(setAccount, () => setAccount(null));
    const hear = () => setLost(true);
    needsSignIn.addEventListener('lost', hear);
    return () => needsSignIn.removeEventListener('lost', hear);
  }, []);
  if (account === undefined) return <p className="loading">{t('载入中…', 'Loading…')}</p>;
  if (account === null) return <SignIn over={false} done={setAccount} />;
  return (
    <>
      <Suspense fallback={<p className="loading">{t('载入中…', 'Loading…')}</p>}><Desk key={account.login} account={account} /></Suspense>
      {lost && <SignIn over done={(again) => {
        // Another account must not see what this one left on the screen.
        if (again.login !== account.login) { queries.clear(); setAccount(again); }
        setLost(false); void queries.invalidateQueries();
      }} />}
    </>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode><QueryClientProvider client={queries}><Shell /></QueryClientProvider></StrictMode>,
);
