import { type MouseEvent, type ReactNode, type ToggleEvent, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

const GAP = 6;
const MARGIN = 8;

/** Beneath the opener; above it where there is no room below, and never beyond the window's edges. */
function put(panel: HTMLElement, opener: HTMLElement) {
  const from = opener.getBoundingClientRect();
  const own = panel.getBoundingClientRect();
  const isBelow = from.bottom + GAP + own.height < innerHeight || from.top < own.height + 2 * GAP;
  const lowest = Math.max(MARGIN, innerHeight - own.height - MARGIN);
  const top = isBelow ? Math.min(from.bottom + GAP, lowest) : from.top - own.height - GAP;
  const left = Math.max(MARGIN, Math.min(from.left, innerWidth - own.width - MARGIN));
  panel.style.left = `${left}px`;
  panel.style.top = `${top}px`;
}

/**
 * A button with something to read or choose from beneath it: Escape, a click elsewhere, a link inside close
 * it.
 */
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
  const opener = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  // What is inside is made when it is opened: a list has a hundred of these.
  const [isOpen, setIsOpen] = useState(false);

  function beforeToggle(event: ToggleEvent) {
    // At once: its size is known when it is put in its place.
    if (event.newState === 'open') flushSync(() => setIsOpen(true));
  }
  function toggled(event: ToggleEvent) {
    if (event.newState !== 'open') setIsOpen(false);
    else if (panel.current && opener.current) put(panel.current, opener.current);
  }
  function clickedInside(event: MouseEvent) {
    // The row it hangs in is not also clicked.
    event.stopPropagation();
    // What is switched on and off inside leaves it open.
    if ((event.target as Element).closest('a,button:not([aria-pressed])')) panel.current?.hidePopover();
  }

  return (
    <>
      <button ref={opener} type="button" className={className} popoverTarget={id} aria-haspopup="dialog">
        {button}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a key on what is inside arrives here as a click */}
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: it hears clicks on what is inside */}
      <div
        ref={panel}
        id={id}
        popover="auto"
        className={panelClass}
        role="dialog"
        aria-label={label}
        onBeforeToggle={beforeToggle}
        onToggle={toggled}
        onClick={clickedInside}
      >
        {isOpen && children}
      </div>
    </>
  );
}
