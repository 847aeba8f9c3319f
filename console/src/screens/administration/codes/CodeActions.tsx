import { useState } from 'react';
import { ActDialog } from '../../../parts/form/ActDialog';
import { ActForm } from '../../../parts/form/ActForm';
import { useMay } from '../../../shell/may';
import { act } from '../act';
import { offersFor } from './offers';
import type { Code } from './useCodes';
import { w } from './words';

const WORDS: Record<string, { title: string; says: string }> = {
  reissueRegistrationToken: { title: w.reissue, says: w.reissuing },
  revokeRegistrationToken: { title: w.revoke, says: w.revoking },
};

/** What may be done about a code, each a form that says what it ends before it is sent. */
export function CodeActions({ row }: { row: Code }) {
  const may = useMay();
  const [open, setOpen] = useState<string | null>(null);
  const { id, name } = row.candidate;
  return (
    <div className="offers">
      {offersFor(row)
        .filter(may)
        .map((offer) => (
          <button
            key={offer}
            type="button"
            className="plain"
            aria-haspopup="dialog"
            aria-label={`${WORDS[offer]!.title} ${name}`}
            onClick={() => setOpen(offer)}
          >
            {WORDS[offer]!.title}
          </button>
        ))}
      {open && (
        <ActDialog
          title={`${WORDS[open]!.title} · ${name}`}
          says={WORDS[open]!.says}
          close={() => setOpen(null)}
        >
          <ActForm act={act(open)} fixed={{ candidateId: id }} />
        </ActDialog>
      )}
    </div>
  );
}
