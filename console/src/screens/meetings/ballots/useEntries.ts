import { useState } from 'react';
import { forgotten, keptAs, lasting, remembered } from '../../../shell/drafts';
import { type Candidate, isPossible } from './agenda';
import { type Entries, put } from './entries';

interface Draft {
  at: string;
  entries: Entries;
}

/** What is typed of a meeting's votes, kept on the device until it is recorded: a reload loses no count. */
export function useEntries(meeting: string, people: Candidate[], asked?: string) {
  const own = keptAs(`ballots:${meeting}`);
  const [entries, setEntries] = useState<Entries>(() => {
    const kept = lasting<Draft>(own)?.entries ?? {};
    // Whoever comes from a person's file finds that person on the agenda.
    return people
      .filter((one) => one.id === asked && isPossible(one) && !kept[one.id])
      .reduce((all, { id }) => put(all, id), kept);
  });
  function edit(change: (all: Entries) => Entries) {
    const next = change(entries);
    setEntries(next);
    const draft: Draft = { at: new Date().toISOString(), entries: next };
    if (Object.keys(next).length) remembered(own, draft, draft);
    else forgotten(own);
  }
  return { entries, edit };
}
