import { useCallback, useEffect, useState } from 'react';
import { useAccount } from '../shell/account';
import { sessions } from '../shell/session';
import { type Account, whoseSession } from '../shell/sign-in';

/**
 * Who is signed in (null: nobody; undefined: it is being asked), and what has come between since: the session has ended, or wants
 * a second factor first.
 */
export function useSession() {
  const [account, setKnown] = useState<Account | null | undefined>();
  const [between, setBetween] = useState<'lost' | 'bound' | null>(null);
  // What is kept by account is there when the first screen is drawn.
  const setAccount = useCallback((known: Account | null) => {
    useAccount.setState({ account: known });
    setKnown(known);
  }, []);
  useEffect(() => {
    whoseSession().then(setAccount, () => setAccount(null));
    const lose = () => setBetween('lost');
    const bind = () => setBetween('bound');
    sessions.addEventListener('lost', lose);
    sessions.addEventListener('bound', bind);
    return () => {
      sessions.removeEventListener('lost', lose);
      sessions.removeEventListener('bound', bind);
    };
  }, [setAccount]);
  return { account, setAccount, between, setBetween };
}
