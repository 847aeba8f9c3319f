import { type ReactNode, useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';

/** While it is there, this is what the page prints, and nothing else of it. */
export function OnlyOnPaper({ children }: { children: ReactNode }) {
  useLayoutEffect(() => {
    document.body.classList.add('sheet-only');
    return () => document.body.classList.remove('sheet-only');
  }, []);
  return createPortal(<div className="only-on-paper">{children}</div>, document.body);
}
