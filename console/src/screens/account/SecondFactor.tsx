import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { RemoveSecondFactorDocument, RenewRecoveryCodesDocument } from '../../gql/graphql';
import { CodeField } from '../../parts/second-factor/CodeField';
import { Enrolment } from '../../parts/second-factor/Enrolment';
import { RecoveryCodes } from '../../parts/second-factor/RecoveryCodes';
import { shownIn } from '../../parts/second-factor/shownIn';
import { useAttempt } from '../../parts/useAttempt';
import { ask } from '../../shell/api';
import { minuteOf } from '../../shell/days';
import type { Shown } from '../../shell/sign-in';
import type { Own } from './useOwnSignIn';
import { w } from './words';

type Doing = 'enrol' | 'renew' | 'remove' | null;

/** The own second factor: set up, with other codes on paper, switched off. */
export function SecondFactor({ own: { account, recoveryCodesLeft } }: { own: Own }) {
  const queries = useQueryClient();
  const [doing, setDoing] = useState<Doing>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const login = account?.login ?? '';
  const since = account?.secondFactorSince;

  function done() {
    setDoing(null);
    setCodes(null);
    void queries.invalidateQueries({ queryKey: ['own-sign-in'] });
  }
  async function renew(shown: Shown) {
    const answer = (await ask(RenewRecoveryCodesDocument, { input: shown })).renewRecoveryCodes;
    if (answer.recoveryCodes) setCodes(answer.recoveryCodes);
    return answer;
  }
  async function remove(shown: Shown) {
    const answer = (await ask(RemoveSecondFactorDocument, { input: shown })).removeSecondFactor;
    if (!answer.errors.length) done();
    return answer;
  }
  const leave = () => setDoing(null);

  return (
    <section className="card" aria-label={w.factor.title}>
      <h2>{w.factor.title}</h2>
      <p className="quiet">{w.factor.about}</p>
      {!doing && <p>{since ? w.factor.on(minuteOf(since).slice(0, 10), recoveryCodesLeft) : w.factor.off}</p>}
      {codes && <RecoveryCodes login={login} codes={codes} done={done} />}
      {doing === 'enrol' && <Enrolment login={login} done={done} />}
      {doing === 'renew' && !codes && <WithCode label={w.factor.renew} act={renew} leave={leave} />}
      {doing === 'remove' && <WithCode label={w.factor.remove} act={remove} leave={leave} />}
      {!doing && (
        <div className="actions">
          {since ? (
            <>
              <button type="button" onClick={() => setDoing('renew')}>
                {w.factor.renew}
              </button>
              <button type="button" className="bad" onClick={() => setDoing('remove')}>
                {w.factor.remove}
              </button>
            </>
          ) : (
            <button type="button" onClick={() => setDoing('enrol')}>
              {w.factor.enrol}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

/** An act that wants a code of the second factor. */
function WithCode({
  label,
  act,
  leave,
}: {
  label: ReactNode;
  act: (shown: Shown) => Promise<{ errors: readonly { message: string }[] }>;
  leave: () => void;
}) {
  const { problem, isBusy, attempt } = useAttempt();
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const shown = shownIn(new FormData(event.currentTarget));
    void attempt(() => act(shown));
  }
  return (
    <form className="second-factor" onSubmit={submit}>
      <CodeField problem={problem} />
      <p role="alert" className="problem">
        {problem}
      </p>
      <div className="actions">
        <button type="submit" className="primary" disabled={isBusy}>
          {label}
        </button>
        <button type="button" onClick={leave}>
          {w.cancel}
        </button>
      </div>
    </form>
  );
}
