import { type FormEvent, useState } from 'react';
import { Modal } from '../../parts/Modal';
import { CodeField } from '../../parts/second-factor/CodeField';
import { shownIn } from '../../parts/second-factor/shownIn';
import type { Account } from '../../shell/sign-in';
import { word } from '../../shell/word';
import { goTo } from './goTo';
import type { Office } from './office';
import { w } from './words';

/** That the other account is one's own too: its password, the first time, and its second factor, each time. */
export function ProofDialog({
  office,
  close,
  entered,
}: {
  office: Office;
  close: () => void;
  entered: (account: Account) => void;
}) {
  const [problem, setProblem] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  // The password that was right, where a code is asked for besides.
  const [proved, setProved] = useState('');

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const password = proved || String(given.get('password'));
    setIsBusy(true);
    setProblem('');
    try {
      const gone = await goTo(office.accountId, password, proved ? shownIn(given) : {});
      if ('account' in gone) return entered(gone.account);
      setProved(gone.wants === 'code' ? password : '');
      if (gone.wants !== 'code' || proved) setProblem(gone.said);
    } catch (fault) {
      setProblem((fault as Error).message);
    } finally {
      setIsBusy(false);
    }
  }

  return (
    <Modal
      title={w.goTo(`${office.organization || office.login} · ${word('Role', office.role)}`)}
      close={close}
    >
      <form onSubmit={submit}>
        <p className="quiet">{proved ? w.code : w.password(office.login)}</p>
        {proved ? (
          <CodeField problem={problem} />
        ) : (
          <label>
            {w.its}
            <input
              name="password"
              type="password"
              autoComplete="current-password"
              required
              maxLength={200}
              // biome-ignore lint/a11y/noAutofocus: whoever chose the office goes on here
              autoFocus
            />
          </label>
        )}
        <p role="alert" className="problem">
          {problem}
        </p>
        <div className="actions">
          <button type="submit" className="primary" disabled={isBusy}>
            {w.go}
          </button>
          <button type="button" onClick={close}>
            {w.cancel}
          </button>
        </div>
      </form>
    </Modal>
  );
}
