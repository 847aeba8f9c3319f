import { useState } from 'react';
import { ActForm } from '../../../parts/form/ActForm';
import { Modal } from '../../../parts/Modal';
import { useMay } from '../../../shell/may';
import { act } from '../act';
import { type Offer, offersFor } from './offers';
import type { Account } from './useAccounts';
import { w } from './words';

/** What may be done to an account, each act a form in a dialog that says what it ends before it is sent. */
export function AccountActions({ account }: { account: Account }) {
  const may = useMay();
  const [open, setOpen] = useState<string | null>(null);
  const offers = offersFor(account, may);
  const chosen = offers.find((offer) => offer.act === open);
  return (
    <div className="offers">
      {offers.map((offer) => (
        <button
          key={offer.act}
          type="button"
          className="plain"
          aria-haspopup="dialog"
          aria-label={`${offer.title} ${account.name}`}
          onClick={() => setOpen(offer.act)}
        >
          {offer.title}
        </button>
      ))}
      {chosen && <OfferDialog offer={chosen} account={account} close={() => setOpen(null)} />}
    </div>
  );
}

function OfferDialog({ offer, account, close }: { offer: Offer; account: Account; close: () => void }) {
  return (
    <Modal title={`${offer.title} · ${account.name}(${account.login})`} close={close}>
      <p className="quiet">{offer.consequence}</p>
      <ActForm act={act(offer.act)} fixed={offer.fixed} initial={offer.initial} />
      <div className="actions">
        <span className="grow" />
        <button type="button" onClick={close}>
          {w.close}
        </button>
      </div>
    </Modal>
  );
}
