import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  type FormEvent,
  lazy,
  type ReactNode,
  StrictMode,
  Suspense,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { createRoot } from 'react-dom/client';
import { found, sessions } from './shell/session';
import { type Account, signIn, whoseSession } from './shell/sign-in';
import './look/desk.css';
import { Seal } from './parts/icons';
import { switchLanguage, t } from './shell/language';
import { shut, useOpen } from './shell/open';
import { say } from './shell/toasts';

const desk = import('./desk/Desk');
const Desk = lazy(() => desk);
// What is on the screen stays there when reading it again fails; that it is not the newest is said.
const queryCache = new QueryCache({
  onError: (fault, query) => {
    if (query.state.data !== undefined) say(fault.message);
  },
});
const queries = new QueryClient({
  queryCache,
  defaultOptions: { queries: { retry: 1, staleTime: 10_000, refetchOnWindowFocus: true } },
});

const STAGES = [
  t('入党申请人', 'Applicant'),
  t('入党积极分子', 'Activist'),
  t('发展对象', 'Development target'),
  t('预备党员', 'Probationary member'),
  t('正式党员', 'Full member'),
];

function SignIn({
  why,
  done,
  cancel,
}: {
  why: 'first' | 'lost' | 'other';
  done: (account: Account) => void;
  cancel?: () => void;
}) {
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    setBusy(true);
    try {
      const account = await signIn(String(given.get('login')), String(given.get('password')));
      if (account) done(account);
    } catch (fault) {
      setProblem((fault as Error).message);
    } finally {
      setBusy(false);
    }
  }
  const form = (
    <form onSubmit={submit} aria-labelledby="sign-in-title">
      <h1 id="sign-in-title">{t('登录', 'Sign in')}</h1>
      <p>
        {why === 'lost'
          ? t(
              '登录已过期。重新登录后,屏幕上的内容还在。',
              'Your session has ended. Sign in again: what is on the screen stays.',
            )
          : why === 'other'
            ? t('登录后换到另一个账户和它的职务。', 'The other account and its office take over.')
            : t('使用组织分配的账户。', 'With the account your organization gave you.')}
      </p>
      <label>
        {t('登录名', 'Login')}
        <input name="login" autoComplete="username" required maxLength={100} autoFocus />
      </label>
      <label>
        {t('密码', 'Password')}
        <input name="password" type="password" autoComplete="current-password" required maxLength={200} />
      </label>
      <p role="alert" className="problem">
        {problem}
      </p>
      <button className="primary" disabled={busy}>
        {busy ? t('登录中…', 'Signing in…') : t('登录', 'Sign in')}
      </button>
      {why === 'first' && (
        <button type="button" className="plain" onClick={switchLanguage}>
          {t('English', '中文')}
        </button>
      )}
      {why === 'other' && (
        <button type="button" className="plain" onClick={cancel}>
          {t('取消', 'Cancel')}
        </button>
      )}
    </form>
  );
  if (why !== 'first') return <Over cancel={cancel}>{form}</Over>;
  return (
    <main className="sign-in">
      <section className="front" aria-label={t('纪实', 'Jishi')}>
        <div className="mark">
          <Seal />
          {t('纪实', 'Jishi')}
        </div>
        <div>
          <h2>
            {t('从入党申请到转正,每一步有据可查', 'From application to full membership, each step on record')}
          </h2>
          <ol>
            {STAGES.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ol>
        </div>
        <p>{t('发展党员全程纪实系统', 'The system of record for admitting Party members')}</p>
      </section>
      {form}
    </main>
  );
}

/** Over everything, an open dialog too. Where there is nothing to cancel it stays until somebody has signed in. */
function Over({ cancel, children }: { cancel?: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  const closed = () => {
    if (cancel) cancel();
    else dialog.current?.showModal();
  };
  return (
    <dialog
      ref={dialog}
      className="sign-in over"
      aria-labelledby="sign-in-title"
      onCancel={(e) => {
        if (!cancel) e.preventDefault();
      }}
      onClose={closed}
    >
      {children}
    </dialog>
  );
}

function Shell() {
  const [account, setAccount] = useState<Account | null | undefined>();
  const [lost, setLost] = useState(false);
  const open = useOpen((s) => s.open);
  useEffect(() => {
    whoseSession().then(setAccount, () => setAccount(null));
    const hear = () => setLost(true);
    sessions.addEventListener('lost', hear);
    return () => sessions.removeEventListener('lost', hear);
  }, []);
  if (account === undefined) return <p className="loading">{t('载入中…', 'Loading…')}</p>;
  if (account === null) return <SignIn why="first" done={setAccount} />;
  const entered = (again: Account) => {
    // Another account must not see what this one left on the screen.
    const same = again.login === account.login;
    if (!same) {
      queries.clear();
      sessionStorage.clear();
      location.hash = '#/today';
      setAccount(again);
    }
    setLost(false);
    shut();
    found(same);
  };
  return (
    <>
      <Suspense fallback={<p className="loading">{t('载入中…', 'Loading…')}</p>}>
        <Desk key={account.login} account={account} />
      </Suspense>
      {lost ? (
        <SignIn why="lost" done={entered} />
      ) : (
        open === 'account' && <SignIn why="other" done={entered} cancel={shut} />
      )}
    </>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Shell />
    </QueryClientProvider>
  </StrictMode>,
);
