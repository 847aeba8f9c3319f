import { enums } from 'virtual:schema';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { CreateAccessTokenDocument, type TokenScope } from '../../../gql/graphql';
import { Secret } from '../../../parts/form/Secret';
import { useAttempt } from '../../../parts/useAttempt';
import { ask } from '../../../shell/api';
import { daysFromToday } from '../../../shell/days';
import { word } from '../../../shell/word';
import { w } from './words';

const SCOPES = Object.keys(enums.TokenScope ?? {}) as (TokenScope & keyof typeof w.scopes)[];
const USUAL = 90;

/** A token for a program: what it is for, what it is good for, until when; shown once. */
export function NewToken() {
  const queries = useQueryClient();
  const { problem, isBusy, attempt } = useAttempt();
  const [days, setDays] = useState(USUAL);
  const [token, setToken] = useState('');

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const input = {
      label: String(given.get('label')),
      validDays: days,
      scopes: given.getAll('scopes') as TokenScope[],
    };
    setToken('');
    const answer = await attempt(
      async () => (await ask(CreateAccessTokenDocument, { input })).createAccessToken,
    );
    if (!answer) return;
    setToken(answer.token ?? '');
    await queries.invalidateQueries({ queryKey: ['tokens'] });
  }

  return (
    <form onSubmit={submit} aria-label={w.newToken}>
      <label>
        {w.columns.label}
        <input name="label" required maxLength={100} placeholder={w.forWhat} />
      </label>
      <fieldset>
        <legend>{w.columns.scopes}</legend>
        {SCOPES.map((scope) => (
          <label key={scope} className="tick">
            <input type="checkbox" name="scopes" value={scope} defaultChecked={scope === 'READ'} />
            <span>
              {word('TokenScope', scope)} <small>{w.scopes[scope]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <label>
        {w.days}
        <input
          type="number"
          min={1}
          max={366}
          required
          value={days || ''}
          onChange={(event) => setDays(event.target.valueAsNumber || 0)}
        />
        <small>{w.until(daysFromToday(days))}</small>
      </label>
      <p role="alert" className="problem">
        {problem}
      </p>
      <p role="status">{token && <Secret key={token} secret={token} />}</p>
      <button type="submit" className="primary" disabled={isBusy}>
        {w.make}
      </button>
    </form>
  );
}
