import { type ReactNode, type SyntheticEvent, useLayoutEffect, useRef } from 'react';

/** Over everything, an open dialog too. Where there is no cancelling it stays until it is done. */
export function OverDialog({
  titleId,
  cancel,
  children,
}: {
  titleId: string;
  cancel?: () => void;
  children: ReactNode;
}) {
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
      {children}
    </dialog>
  );
}
