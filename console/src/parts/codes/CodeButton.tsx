import { useState } from 'react';
import { useMay } from '../../shell/may';
import { Modal } from '../Modal';
import { CodeCard } from './CodeCard';
import type { Registration } from './codes';
import { IssueCode } from './IssueCode';
import { w } from './words';

/** Beside the title of a screen: a code for somebody who stands here. Whoever makes none has no button. */
export function CodeButton() {
  const may = useMay();
  const [isOpen, setIsOpen] = useState(false);
  if (!may('reissueRegistrationToken')) return null;
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {w.button}
      </button>
      {isOpen && <CodeDialog close={() => setIsOpen(false)} />}
    </>
  );
}

function CodeDialog({ close }: { close: () => void }) {
  const [made, setMade] = useState<{ code: Registration; name: string } | null>(null);
  return (
    <Modal title={made ? w.codeOf(made.name) : w.button} close={close}>
      {made ? (
        <CodeCard {...made} close={close} />
      ) : (
        <IssueCode made={(code, name) => setMade({ code, name })} close={close} />
      )}
    </Modal>
  );
}
