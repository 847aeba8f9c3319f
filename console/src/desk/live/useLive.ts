import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ChangesDocument, type ChangesSubscription } from '../../gql/graphql';
import { useAccount } from '../../shell/account';
import { markMoved } from '../../shell/moved';
import { sessions } from '../../shell/session';
import { streams } from '../../shell/streams';
import { type Change, peopleOf } from './changes';
import { gather } from './gather';
import { keepOpen } from './keepOpen';
import { readAllAnew, readAnewAbout, readCasesAnew } from './readAnew';
import { tellOfOthers } from './tellOfOthers';

function take(queries: QueryClient, changes: Change[]) {
  const people = peopleOf(changes);
  markMoved(people);
  readAnewAbout(queries, people);
  tellOfOthers(changes, useAccount.getState().account?.name);
}

function subscribe(heard: (change: Change) => void, alive: () => void, ended: () => void) {
  return streams.subscribe<ChangesSubscription>(
    { query: ChangesDocument.toString() },
    {
      next: ({ data }) => {
        alive();
        if (data?.candidateChanged) heard(data.candidateChanged);
      },
      error: ended,
      complete: ended,
    },
  );
}

/**
 * One stream a tab tells of every change in scope; what is shown is read anew, and what others changed is
 * said. Where there is no stream, what is shown is read anew when the window is looked at again.
 */
export function useLive() {
  const queries = useQueryClient();
  useEffect(() => {
    const changes = gather<Change>((all) => take(queries, all));
    const stream = keepOpen(
      (alive, ended) => subscribe(changes.add, alive, ended),
      () => readAllAnew(queries),
    );
    // Somebody has signed in again: the stream of the lost session is over.
    function signedInAgain() {
      stream.renew();
      readCasesAnew(queries);
    }
    sessions.addEventListener('found', signedInAgain);
    return () => {
      stream.close();
      sessions.removeEventListener('found', signedInAgain);
      changes.stop();
    };
  }, [queries]);
}
