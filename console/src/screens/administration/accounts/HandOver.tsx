import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { HeirsDocument, type HeirsQuery } from '../../../gql/graphql';
import { ActForm } from '../../../parts/form/ActForm';
import { Trouble, Waiting } from '../../../parts/states';
import { ask } from '../../../shell/api';
import { address } from '../../../shell/place';
import { word } from '../../../shell/word';
import { act } from '../act';
import type { Account } from './useAccounts';
import { w } from './words';

type Heir = HeirsQuery['accounts']['nodes'][number];

/** An office goes to another account of its organization: who takes it over, and what moves with it, before it is sent. */
export function HandOver({ account, close }: { account: Account; close: () => void }) {
  const [heir, setHeir] = useState<Heir | null>(null);
  const filter = { organization: account.organization?.id, disabled: false };
  const read = useQuery({ queryKey: ['heirs', account.id], queryFn: () => ask(HeirsDocument, { filter }) });
  if (read.isPending) return <Waiting />;
  if (read.isLoadingError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const heirs = read.data.accounts.nodes.filter(({ id }) => id !== account.id);
  if (!heirs.length && !heir)
    return (
      <p>
        {w.handOver.nobody(account.organization?.name ?? '')}{' '}
        <a href={address('admin', 'accounts', { invite: '1' })} onClick={close}>
          {w.invite}
        </a>
      </p>
    );
  return (
    <>
      <fieldset className="heirs">
        <legend>{w.handOver.heir}</legend>
        {heirs.map((one) => (
          <label key={one.id} className="tick">
            <input type="radio" name="heir" onChange={() => setHeir(one)} />
            <span>
              {one.name} <small>{`${one.login} · ${word('Role', one.role)}`}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {heir && <Moving account={account} heir={heir} />}
    </>
  );
}

function Moving({ account, heir }: { account: Account; heir: Heir }) {
  const role = word('Role', account.role);
  const office = `${account.organization?.name ?? ''} ${role}`;
  const moves = [
    w.handOver.goes(office, heir.name),
    heir.role !== account.role && w.handOver.instead(heir.name, word('Role', heir.role)),
    w.handOver.ends(account.name),
    w.handOver.work,
    w.handOver.stays(account.name),
  ];
  return (
    <>
      <ul className="moves" aria-live="polite">
        {moves.map((line) => line && <li key={line}>{line}</li>)}
      </ul>
      <ActForm
        key={heir.id}
        act={act('handOverOffice')}
        fixed={{ fromId: account.id, toId: heir.id, version: account.version }}
      />
    </>
  );
}
