import { useMemo } from 'react';
import type { LocalSearch } from '../../parts/sitting/useSittingList';
import type { Row } from './rows';

/** Names and branches are searched among the rows here: the server does not. */
export const useNameSearch = (text = ''): LocalSearch<Row> | null =>
  useMemo(() => {
    const matches = ({ candidate }: Row) =>
      candidate.name.includes(text) || candidate.branch.name.includes(text);
    return text ? { text, matches } : null;
  }, [text]);
