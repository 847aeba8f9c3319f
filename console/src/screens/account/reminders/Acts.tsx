import { acts } from 'virtual:schema';
import { type ReactNode, useState } from 'react';
import { ActDialog } from '../../../parts/form/ActDialog';
import { ActForm } from '../../../parts/form/ActForm';

interface Offer {
  /** Of the mutation. */
  name: string;
  title: string;
  /** What it ends or begins, said before it is sent. */
  says: string;
}

/** What may be done about a calendar or a channel, each a form that says what comes of it. */
export function Acts({
  of,
  id,
  version,
  offers,
  children,
}: {
  of: string;
  id: string;
  version: number;
  offers: readonly Offer[];
  /** What stands before them. */
  children?: ReactNode;
}) {
  // The form keeps what it was opened with: what is done makes another version of it.
  const [open, setOpen] = useState<(Offer & { version: number }) | null>(null);
  return (
    <span className="offered">
      {children}
      {offers.map((offer) => (
        <button
          key={offer.name}
          type="button"
          className="plain"
          aria-haspopup="dialog"
          aria-label={`${offer.title} ${of}`}
          onClick={() => setOpen({ ...offer, version })}
        >
          {offer.title}
        </button>
      ))}
      {open && (
        <ActDialog title={`${open.title} · ${of}`} says={open.says} close={() => setOpen(null)}>
          <ActForm
            act={acts.find(({ name }) => name === open.name)!}
            fixed={{ id, version: open.version }}
            done={() => setOpen(null)}
          />
        </ActDialog>
      )}
    </span>
  );
}
