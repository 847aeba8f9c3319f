import { type ReactNode, useState } from 'react';
import { PaperDrawer } from './PaperDrawer';

interface PaperLinkProps {
  id: string;
  /** The papers it lies among: from one to the next without leaving the place. */
  ids: string[];
  label: string;
  children: ReactNode;
}
/** A paper by its title: pressed, it is read in place. */
export function PaperLink({ id, ids, label, children }: PaperLinkProps) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      <button type="button" className="plain paper-link" aria-label={label} onClick={() => setOpen(id)}>
        {children}
      </button>
      {open && <PaperDrawer ids={ids} id={open} turn={setOpen} close={() => setOpen(null)} />}
    </>
  );
}
