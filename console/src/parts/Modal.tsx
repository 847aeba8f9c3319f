import { type ReactNode, useLayoutEffect, useRef } from 'react';

/** A native modal: focus is kept inside, Escape closes, and it returns to where it was. */
export function Modal({
  title,
  close,
  wide,
  children,
}: {
  title: string;
  close: () => void;
  wide?: boolean;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before it is painted: whoever sees it can close it.
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} onClose={close} aria-label={title} className={wide ? 'wide' : undefined}>
      <h2>{title}</h2>
      {children}
    </dialog>
  );
}
