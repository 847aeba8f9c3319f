import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { OwnOfficesDocument } from '../../gql/graphql';
import { Icon } from '../../parts/icons';
import { Popover } from '../../parts/Popover';
import { ask } from '../../shell/api';
import type { Account } from '../../shell/sign-in';
import { say } from '../../shell/toasts';
import { word } from '../../shell/word';
import { goTo } from './goTo';
import type { Office } from './office';
import { ProofDialog } from './ProofDialog';
import { w } from './words';

const placeOf = ({ organization, login }: Office) => organization || login;

/** In which office one is, where a person has several, and the way to the others without signing in again. */
export function OfficeSwitch({ entered }: { entered: (account: Account) => void }) {
  const { data } = useQuery({
    queryKey: ['own-offices'],
    queryFn: () => ask(OwnOfficesDocument, {}),
    staleTime: 300_000,
  });
  const [asked, setAsked] = useState<Office | null>(null);
  const offices = data?.me?.offices ?? [];
  const present = offices.find(({ current }) => current);
  if (!present || offices.length < 2) return null;

  async function choose(office: Office) {
    try {
      const gone = await goTo(office.accountId);
      if ('account' in gone) entered(gone.account);
      else if (gone.wants) setAsked(office);
      else say(gone.said);
    } catch (fault) {
      say((fault as Error).message);
    }
  }
  const button = (
    <>
      <span>
        <b>{placeOf(present)}</b>
        <small>{word('Role', present.role)}</small>
      </span>
      <Icon sign="down" />
    </>
  );
  return (
    <>
      <Popover className="switch" panelClass="menu" label={w.title} button={button}>
        <h3>{w.title}</h3>
        {offices.map((office) => (
          <button
            key={office.accountId}
            type="button"
            aria-current={office.current}
            disabled={office.current}
            onClick={() => void choose(office)}
          >
            <span>
              <b>{placeOf(office)}</b>
              <small>
                {word('Role', office.role)} · {office.login}
              </small>
            </span>
          </button>
        ))}
      </Popover>
      {asked && <ProofDialog office={asked} close={() => setAsked(null)} entered={entered} />}
    </>
  );
}
