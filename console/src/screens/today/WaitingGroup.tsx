import type { ReactNode } from 'react';
import { address } from '../../shell/place';

/** The first of them; the rest is in the list. */
const SHOWN = 3;

interface Props<T> {
  /** What is in the list, as far as it was read. */
  page: { totalCount?: number | null; nodes: T[] } | undefined;
  /** The tab that holds the list. */
  tab: string;
  title: string;
  all: (many: number) => string;
  line: (one: T) => ReactNode;
}

/** What waits for an answer in administration: how many, the first of it, and the way there. */
export function WaitingGroup<T>({ page, tab, title, all, line }: Props<T>) {
  if (!page?.totalCount) return null;
  return (
    <section className="card group">
      <header>
        <h2>{title}</h2>
        <span className="quiet">{page.totalCount}</span>
        <a className="one-by-one" href={address('admin', tab)}>
          {all(page.totalCount)}
        </a>
      </header>
      <ul className="todo">{page.nodes.slice(0, SHOWN).map(line)}</ul>
    </section>
  );
}
