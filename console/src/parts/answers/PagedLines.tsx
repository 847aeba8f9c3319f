import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { MoreButton } from '../people/MoreButton';
import { Empty, Trouble, Waiting } from '../states';

interface Props<T> {
  read: UseInfiniteQueryResult<InfiniteData<{ nodes: T[] } | null | undefined, unknown>>;
  /** What is said where there is none. */
  none: string;
  more: string;
  line: (one: T) => ReactNode;
}

/** What waits for an answer, a line each, as far as it was read. */
export function PagedLines<T>({ read, none, more, line }: Props<T>) {
  if (read.isPending) return <Waiting />;
  if (read.isLoadingError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const found = read.data.pages.flatMap((page) => page?.nodes ?? []);
  if (!found.length) return <Empty>{none}</Empty>;
  return (
    <>
      <ul className="corrections">{found.map(line)}</ul>
      <MoreButton pages={read}>{more}</MoreButton>
    </>
  );
}
