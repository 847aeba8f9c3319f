import { type FormEvent, useState } from 'react';
import {
  ConfirmSecondFactorDocument,
  EnrolSecondFactorDocument,
  type EnrolSecondFactorMutation,
} from '../../gql/graphql';
import { ask } from '../../shell/api';
import { useAttempt } from '../useAttempt';
import { CodeField } from './CodeField';
import { Key } from './Key';
import { RecoveryCodes } from './RecoveryCodes';
import { w } from './words';
import './second-factor.css';

type Told = EnrolSecondFactorMutation['enrolSecondFactor'];

/** A second factor, step by step: the password, the app, a code of it, and the codes on paper. */
export function Enrolment({ login, done }: { login: string; done: () => void }) {
  const [told, setTold] = useState<Told | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (codes) return <RecoveryCodes login={login} codes={codes} done={done} />;
  if (told) return <Confirming told={told} confirmed={setCodes} />;
  return <Beginning login={login} begun={setTold} />;
}

function Beginning({ login, begun }: { login: string; begun: (told: Told) => void }) {
  const { problem, isBusy, attempt } = useAttempt();
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const currentPassword = String(new FormData(event.currentTarget).get('password'));
    const answer = await attempt(
      async () => (await ask(EnrolSecondFactorDocument, { input: { currentPassword } })).enrolSecondFactor,
    );
    if (answer) begun(answer);
  }
  return (
    <form className="second-factor" onSubmit={submit}>
      <p>{w.steps}</p>
      <input type="hidden" autoComplete="username" value={login} readOnly />
      <label>
        {w.password}
        <input
          name="password"
          type="password"
          autoComplete="current-password"
          required
          maxLength={200}
          // biome-ignore lint/a11y/noAutofocus: whoever began it goes on here
          autoFocus
        />
      </label>
      <p role="alert" className="problem">
        {problem}
      </p>
      <button type="submit" className="primary" disabled={isBusy}>
        {isBusy ? w.busy : w.begin}
      </button>
    </form>
  );
}

function Confirming({
  told: { secret, qr },
  confirmed,
}: {
  told: Told;
  confirmed: (codes: readonly string[]) => void;
}) {
  const { problem, isBusy, attempt } = useAttempt();
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get('code')).trim();
    const answer = await attempt(
      async () => (await ask(ConfirmSecondFactorDocument, { input: { code } })).confirmSecondFactor,
    );
    if (answer) confirmed(answer.recoveryCodes ?? []);
  }
  return (
    <form className="second-factor" onSubmit={submit}>
      <h2>{w.scan}</h2>
      {qr && <img className="qr" src={qr} alt={w.qr} />}
      {secret && <Key secret={secret} />}
      <h2>{w.confirm}</h2>
      <CodeField problem={problem} withoutPaper />
      <p role="alert" className="problem">
        {problem}
      </p>
      <button type="submit" className="primary" disabled={isBusy}>
        {isBusy ? w.busy : w.turnOn}
      </button>
    </form>
  );
}
