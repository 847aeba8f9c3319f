import { useEffect, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { isReadingKey } from './isReadingKey';
import { Reader } from './Reader';
import { Turning } from './Turning';
import { w } from './words';

export interface OpenDrawerProps {
  /** All papers of the place it was opened from, in their order. */
  ids: string[];
  id: string;
  turn: (id: string) => void;
  close: () => void;
}
/** Papers over the place they belong to, one after the other; closed, one is back where one was. */
export function OpenDrawer({ ids, id, turn, close }: OpenDrawerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const at = ids.indexOf(id);
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const to = { j: at + 1, k: at - 1 }[event.key];
      if (to === undefined || !isReadingKey(event) || !ids[to]) return;
      event.preventDefault();
      turn(ids[to]);
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [ids, at, turn]);
  // Of the page, not of the list it was opened from: nothing of that list's look is meant for it.
  return createPortal(
    <dialog ref={dialog} className="drawer" onClose={close} aria-label={w.title}>
      <Reader
        id={id}
        tools={
          <Turning
            at={at}
            of={ids.length}
            turn={(to) => ids[to] && turn(ids[to])}
            close={() => dialog.current?.close()}
          />
        }
      />
    </dialog>,
    document.body,
  );
}
