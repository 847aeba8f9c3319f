/** What a screen puts beside its title: the tools it offers, a note of what it shows. */
import { type ReactNode, use } from 'react';
import { createPortal } from 'react-dom';
import { HeadContext } from './HeadContext';

export function Tools({ children }: { children: ReactNode }) {
  const { tools } = use(HeadContext);
  return tools && createPortal(children, tools);
}

export function Note({ children }: { children: ReactNode }) {
  const { note } = use(HeadContext);
  return note && createPortal(children, note);
}
