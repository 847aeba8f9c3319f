import { useEffect, useState } from 'react';
import { sessions } from '../shell/session';
import { type Account, whoseSession } from '../shell/sign-in';

/** Who is signed in (null: nobody; undefined: it is being asked), and whether the session has ended since. */
export function useSession() {
  const [account, setAccount] = useState<Account | null | undefined>();
  const [isLost, setIsLost] = useState(false);
  useEffect(() => {
    whoseSession().then(setAccount, () => setAccount(null));
    const lose = () => setIsLost(true);
    sessions.addEventListener('lost', lose);
    return () => sessions.removeEventListener('lost', lose);
  }, []);
  return { account, setAccount, isLost, setIsLost };
}
