import { enums } from 'virtual:schema';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type ChannelKind, CreateChannelDocument } from '../../../gql/graphql';
import { Secret } from '../../../parts/form/Secret';
import { useAttempt } from '../../../parts/useAttempt';
import { ask } from '../../../shell/api';
import { word } from '../../../shell/word';
import { w } from './words';

const KINDS = Object.keys(enums.ChannelKind ?? {}) as ChannelKind[];
const ADDRESS = {
  WEBHOOK: w.channels.webhook,
  WECOM: w.channels.robot,
  DINGTALK: w.channels.robot,
  MAIL: w.channels.mail,
} satisfies Record<ChannelKind, string>;

/** A channel: what is told there and what it is told. It is told of itself first, so that one sees whether it works. */
export function NewChannel() {
  const queries = useQueryClient();
  const { problem, isBusy, attempt } = useAttempt();
  const [kind, setKind] = useState<ChannelKind>('WECOM');
  const [made, setMade] = useState<{ secret: string } | null>(null);
  const isMail = kind === 'MAIL';

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const input = {
      kind,
      label: String(given.get('label')),
      address: String(given.get('address')),
      secret: String(given.get('secret') ?? ''),
      events: given.has('events'),
      digest: isMail || given.has('digest'),
    };
    setMade(null);
    const answer = await attempt(async () => (await ask(CreateChannelDocument, { input })).createChannel);
    if (!answer) return;
    setMade({ secret: answer.secret ?? '' });
    await queries.invalidateQueries({ queryKey: ['channels'] });
  }

  return (
    <form onSubmit={submit} aria-label={w.channels.more}>
      <label>
        {w.channels.kind}
        <select value={kind} onChange={(event) => setKind(event.target.value as ChannelKind)}>
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {word('ChannelKind', each)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {w.channels.label}
        <input name="label" required maxLength={100} placeholder={w.channels.forWhat} />
      </label>
      <label>
        {ADDRESS[kind]}
        <input
          key={kind}
          name="address"
          type={isMail ? 'email' : 'url'}
          required
          maxLength={1000}
          autoComplete="off"
        />
        <small>{w.channels.sealed}</small>
      </label>
      {kind === 'DINGTALK' && (
        <label>
          {w.channels.secret}
          <input name="secret" type="password" maxLength={200} autoComplete="off" />
        </label>
      )}
      {!isMail && (
        <fieldset>
          <legend>{w.channels.tells}</legend>
          <label className="tick">
            <input type="checkbox" name="digest" defaultChecked />
            <span>{w.channels.digest}</span>
          </label>
          <label className="tick">
            <input type="checkbox" name="events" />
            <span>{w.channels.events}</span>
          </label>
        </fieldset>
      )}
      <p role="alert" className="problem">
        {problem}
      </p>
      <div role="status">{made && <Made secret={made.secret} />}</div>
      <button type="submit" className="primary" disabled={isBusy}>
        {w.channels.make}
      </button>
    </form>
  );
}

const Made = ({ secret }: { secret: string }) => (
  <div className="once">
    <p>{w.channels.made}</p>
    {secret && (
      <>
        <p>
          <Secret key={secret} secret={secret} />
        </p>
        <p className="quiet">{w.channels.sign}</p>
      </>
    )}
  </div>
);
