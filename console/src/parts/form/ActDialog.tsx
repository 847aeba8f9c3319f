import type { ReactNode } from 'react';
import { Modal } from '../Modal';
import { w } from './words';

interface Props {
  title: string;
  /** What the act begins or ends, said before it is sent. */
  says: string;
  close: () => void;
  /** Its form. */
  children: ReactNode;
}

/** An act in a dialog. What came of it stays to be read until the dialog is closed. */
export const ActDialog = ({ title, says, close, children }: Props) => (
  <Modal title={title} close={close}>
    <p className="quiet">{says}</p>
    {children}
    <div className="actions">
      <span className="grow" />
      <button type="button" onClick={close}>
        {w.close}
      </button>
    </div>
  </Modal>
);
