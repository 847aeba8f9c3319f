/** One stream a tab tells of every change in scope; what is shown is read anew, and what others changed is said. */

import { acts } from 'virtual:schema';
import { useQueryClient } from '@tanstack/react-query';
import { createClient } from 'graphql-sse';
import { useEffect } from 'react';
import { ChangesDocument, type ChangesSubscription } from '../gql/graphql';
import { freshenRows } from '../parts/sitting/rows';
import { FILINGS } from '../screens/filings/rows';
import { INBOX } from '../screens/inbox/rows';
import { useAccount } from '../shell/account';
import { language, pick, t } from '../shell/language';
import { useMoved } from '../shell/moved';
import { address } from '../shell/place';
import { sessions } from '../shell/session';
import { say } from '../shell/toasts';

type Change = ChangesSubscription['candidateChanged'];
const WORDS = new Map(acts.map((act) => [act.name, act.words]));
// What comes within this is one reading: a sitting tells of hundreds.
const GATHER = 1200;
const SHOWN = [
  ['inbox-counts'],
  ['filing-counts'],
  ['counts'],
  ['today'],
  ['people'],
  ['board'],
  ['meetings'],
  ['statistics'],
  ['approval'],
];

export const streams = createClient({
  url: '/graphql',
  credentials: 'same-origin',
  headers: { 'accept-language': language },
  retryAttempts: 0,
});

function tell(changes: Change[]) {
  const own = useAccount.getState().account?.name;
  const others = changes.flatMap(({ acts: done, candidate }) => {
    const by = candidate?.timeline.nodes[0]?.by?.name;
    return candidate && by && by !== own
      ? [
          {
            candidate,
            text: t(
              `${by}:${pick(WORDS.get(done.at(-1)!)) || done.at(-1)} · ${candidate.name}`,
              `${by}: ${pick(WORDS.get(done.at(-1)!)) || done.at(-1)} · ${candidate.name}`,
            ),
          },
        ]
      : [];
  });
  if (others.length > 2)
    say(t(`其他人刚刚更新了 ${others.length} 人的档案`, `Others have just changed ${others.length} files`));
  else for (const { candidate, text } of others) say(text, address('people', candidate.id));
}

/** Where there is no stream, what is shown is read anew when the window is looked at again. */
export function useLive() {
  const queries = useQueryClient();
  useEffect(() => {
    let changes: Change[] = [],
      timer = 0,
      again = 0,
      stop = () => {},
      over = false,
      failures = 0;
    const readAnew = (keys: unknown[][]) => {
      for (const queryKey of keys) void queries.invalidateQueries({ queryKey });
    };
    function flush() {
      // A dialog holds what somebody is deciding: it reads anew itself when it closes.
      if (document.querySelector('dialog[open]')) {
        timer = window.setTimeout(flush, GATHER);
        return;
      }
      const found = changes,
        people = found.flatMap(({ candidate }) => (candidate ? [candidate.id] : []));
      const moved = new Set(people);
      changes = [];
      timer = 0;
      useMoved.setState({ people: moved });
      setTimeout(
        () =>
          useMoved.setState((s) =>
            s.people.size === people.length && people.every((id) => s.people.has(id))
              ? { people: new Set() }
              : s,
          ),
        3000,
      );
      freshenRows(queries, INBOX, (row) => moved.has(row.candidate.id));
      freshenRows(queries, FILINGS, (row) => moved.has(row.id));
      readAnew([
        ...SHOWN,
        ...people.flatMap((id) => [
          ['person', id],
          ['records', id],
        ]),
      ]);
      tell(found);
    }
    let current = 0;
    function open() {
      const own = ++current,
        ends = () => {
          if (own === current) ended();
        };
      stop = streams.subscribe<ChangesSubscription>(
        { query: ChangesDocument.toString() },
        {
          next: ({ data }) => {
            failures = 0;
            if (!data?.candidateChanged) return;
            changes.push(data.candidateChanged);
            timer ||= window.setTimeout(flush, GATHER);
          },
          error: ends,
          complete: ends,
        },
      );
    }
    function ended() {
      if (over) return;
      failures += 1;
      // Something may have been missed: subscribe again first, then read anew.
      again = window.setTimeout(
        () => {
          open();
          readAnew(SHOWN);
          freshenRows(queries, INBOX, () => false);
          freshenRows(queries, FILINGS, () => false);
        },
        Math.min(60_000, 2000 * 2 ** failures),
      );
    }
    // Somebody has signed in again: the stream of the lost session is over.
    const resume = () => {
      clearTimeout(again);
      const left = stop;
      open();
      left();
      readAnew(SHOWN);
    };
    sessions.addEventListener('found', resume);
    open();
    return () => {
      over = true;
      stop();
      sessions.removeEventListener('found', resume);
      clearTimeout(timer);
      clearTimeout(again);
    };
  }, [queries]);
}
