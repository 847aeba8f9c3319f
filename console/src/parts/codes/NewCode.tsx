import { useState } from 'react';
import { Modal } from '../Modal';
import { CodeCard } from './CodeCard';
import type { Link, Registration } from './codes';
import { LinkCard } from './LinkCard';
import { w } from './words';

/** The code that an act just made: it opens of itself, and can be looked at again as long as the form stands. */
export function NewCode({ code, name }: { code: Registration; name: string }) {
  const [isOpen, setIsOpen] = useState(true);
  const close = () => setIsOpen(false);
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {w.again}
      </button>
      {isOpen && (
        <Modal title={w.codeOf(name)} close={close}>
          <CodeCard code={code} name={name} close={close} />
        </Modal>
      )}
    </>
  );
}

/** The same for the link of an invitation. */
export function NewLink({ link }: { link: Link }) {
  const [isOpen, setIsOpen] = useState(true);
  const close = () => setIsOpen(false);
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {w.invitation.again}
      </button>
      {isOpen && (
        <Modal title={w.invitation.title(link.name)} close={close}>
          <LinkCard link={link} close={close} />
        </Modal>
      )}
    </>
  );
}
