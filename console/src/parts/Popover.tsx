import { type ReactNode, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** A button with something to read or choose from beneath it: closed by Escape, by a click elsewhere, by a link inside. */
export function Popover({
  className,
  panelClass,
  label,
  button,
  children,
}: {
  className?: string;
  panelClass?: string;
  label: string;
  button: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null),
    panel = useRef<HTMLDivElement>(null);
  // What is inside is made when it is opened: a list has a hundred of these.
  const [open, setOpen] = useState(false);
  function put() {
    const from = opener.current!.getBoundingClientRect(),
      own = panel.current!.getBoundingClientRect();
    const below = from.bottom + 6 + own.height < innerHeight || from.top < own.height + 12;
    panel.current!.style.left = `${Math.max(8, Math.min(from.left, innerWidth - own.width - 8))}px`;
    panel.current!.style.top = `${below ? Math.min(from.bottom + 6, Math.max(8, innerHeight - own.height - 8)) : from.top - own.height - 6}px`;
  }
  return (
    <>
      <button ref={opener} type="button" className={className} popoverTarget={id} aria-haspopup="dialog">
        {button}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className={panelClass}
        role="dialog"
        aria-label={label}
        onBeforeToggle={(e) => {
          if (e.newState === 'open') flushSync(() => setOpen(true));
        }}
        onToggle={(e) => {
          if (e.newState === 'open') put();
          else setOpen(false);
        }}
        onClick={(e) => {
          e.stopPropagation();
          if ((e.target as Element).closest('a,button:not([aria-pressed])')) panel.current?.hidePopover();
        }}
      >
        {open && children}
      </div>
    </>
  );
}
