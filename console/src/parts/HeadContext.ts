import { createContext } from 'react';

/** The place beside the title of the screen, for what it offers and what it says of itself. */
export const HeadContext = createContext<{ tools: HTMLElement | null; note: HTMLElement | null }>({
  tools: null,
  note: null,
});
