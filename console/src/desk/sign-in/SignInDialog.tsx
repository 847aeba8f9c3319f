import { type SyntheticEvent, useId, useLayoutEffect, useRef } from 'react';
import type { Account } from '../../shell/sign-in';
import { SignInForm } from './SignInForm';
import { w } from './words';

/**
 * Over everything, an open dialog too. Where there is no cancelling it stays until somebody has signed in.
 */
export function SignInDialog({
  why,
  done,
  cancel,
}: {
  why: 'lost' | 'other';
  done: (account: Account) => void;
  cancel?: () => void;
}) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);

  function escaped(event: SyntheticEvent) {
    if (!cancel) event.preventDefault();
  }
  function closed() {
    if (cancel) cancel();
    else dialog.current?.showModal();
  }

  return (
    <dialog
      ref={dialog}
      className="sign-in over"
      aria-labelledby={titleId}
      onCancel={escaped}
      onClose={closed}
    >
      <SignInForm titleId={titleId} why={why} done={done}>
        {cancel && (
          <button type="button" className="plain" onClick={cancel}>
            {w.cancel}
          </button>
        )}
      </SignInForm>
    </dialog>
  );
}
