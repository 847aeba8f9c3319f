import { createContext, type ReactNode, use } from 'react';
import { createPortal } from 'react-dom';

/** The place beside the title of the screen, for what it offers and what it says of itself. */
export const HeadContext = createContext<{ tools: HTMLElement | null; note: HTMLElement | null }>({
  tools: null,
  note: null,
});
export function Tools({ children }: { children: ReactNode }) {
  const { tools } = use(HeadContext);
  return tools && createPortal(children, tools);
}
export function Note({ children }: { children: ReactNode }) {
  const { note } = use(HeadContext);
  return note && createPortal(children, note);
}
