import { useState } from 'react';
import { ActDialog } from '../../../parts/form/ActDialog';
import { ActForm } from '../../../parts/form/ActForm';
import { Popover } from '../../../parts/Popover';
import { useMay } from '../../../shell/may';
import { act } from '../act';
import { HandOver } from './HandOver';
import { type Offer, offersFor } from './offers';
import type { Account } from './useAccounts';
import { w } from './words';

/** What may be done to an account, each act a form in a dialog that says what it ends before it is sent. */
export function AccountActions({ account }: { account: Account }) {
  const may = useMay();
  // The offer itself: once it is done it is no longer offered, and what came of it is still to be read.
  const [chosen, setChosen] = useState<Offer | null>(null);
  const offers = offersFor(account, may);
  if (!offers.length && !chosen) return null;
  return (
    <div className="offers">
      <Popover
        className="plain"
        panelClass="menu"
        label={w.actsOn(account.name)}
        button={<Acts of={account.name} />}
      >
        {offers.map((offer) => (
          <button
            key={offer.act}
            type="button"
            aria-haspopup="dialog"
            aria-label={`${offer.title} ${account.name}`}
            onClick={() => setChosen(offer)}
          >
            {offer.title}
          </button>
        ))}
      </Popover>
      {chosen && <OfferDialog offer={chosen} account={account} close={() => setChosen(null)} />}
    </div>
  );
}

const Acts = ({ of }: { of: string }) => (
  <>
    {w.acts}
    <span className="unseen"> {of}</span>
  </>
);

function OfferDialog({ offer, account, close }: { offer: Offer; account: Account; close: () => void }) {
  return (
    <ActDialog
      title={`${offer.title} · ${account.name}(${account.login})`}
      says={offer.consequence}
      close={close}
    >
      {offer.act === 'handOverOffice' ? (
        <HandOver account={account} close={close} />
      ) : (
        <ActForm act={act(offer.act)} fixed={offer.fixed} initial={offer.initial} />
      )}
    </ActDialog>
  );
}
