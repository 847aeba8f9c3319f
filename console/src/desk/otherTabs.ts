/** The tabs of a browser have one session: what one of them becomes, the others are. */
import { useEffect } from 'react';
import { type Account, whoseSession } from '../shell/sign-in';

const KEY = 'jishi:signed-in';

/** Nothing stays of whoever was here. */
function begin() {
  sessionStorage.clear();
  location.hash = '#/today';
  location.reload();
}

/** Somebody is signed in here: other tabs are told who. */
export const tellOtherTabs = (login: string) => localStorage.setItem(KEY, `${login} ${Date.now()}`);

/**
 * Where another tab went to another account this one begins anew, so that nothing is sent in a name that is not on its screen; and
 * where the session was lost, a sign-in in another tab ends the waiting.
 */
export function useOtherTabs(
  account: Account | null | undefined,
  isLost: boolean,
  entered: (account: Account) => void,
) {
  useEffect(() => {
    async function heard({ key, newValue }: StorageEvent) {
      if (key !== KEY || !newValue || !account) return;
      const found = await whoseSession().catch(() => null);
      if (!found) return;
      if (found.login !== account.login) begin();
      else if (isLost) entered(found);
    }
    window.addEventListener('storage', heard);
    return () => window.removeEventListener('storage', heard);
  }, [account, isLost, entered]);
  const login = account?.login;
  useEffect(() => {
    if (login) tellOtherTabs(login);
  }, [login]);
}
