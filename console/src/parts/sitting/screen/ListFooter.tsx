import type { ReactNode } from 'react';
import type { Row } from '../source';
import type { SittingList } from '../useSittingList';
import { type KeyHint, KeyHints } from './KeyHints';

interface Props<R extends Row> {
  list: SittingList<R>;
  words: {
    fetched: (many: number, of: number) => string;
    total: (many: number) => string;
  };
  keyHints: readonly KeyHint[];
  /** What can be taken back. */
  children: ReactNode;
}

/** How many there are, which keys work, and the way back from what was just done. */
export function ListFooter<R extends Row>({ list, words, keyHints, children }: Props<R>) {
  const { all, rows, total, loading, searchedText, isSaving } = list;
  const isFetchingAll = loading && (searchedText || isSaving);
  return (
    <footer>
      <span>
        {isFetchingAll ? words.fetched(all.length, total) : words.total(searchedText ? rows.length : total)}
      </span>
      <KeyHints hints={keyHints} />
      <span className="grow" />
      {children}
    </footer>
  );
}
