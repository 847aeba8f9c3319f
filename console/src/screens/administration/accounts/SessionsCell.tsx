import { Popover } from '../../../parts/Popover';
import { minuteOf } from '../../../shell/days';
import type { Account } from './useAccounts';
import { w } from './words';

type Session = Account['sessions']['nodes'][number];
const said = ({ address, seenAt }: Session) => `${minuteOf(seenAt)} ${address}`;

/** From where somebody is signed in: the newest in the row, the others behind a button. */
export function SessionsCell({ row: { name, sessions } }: { row: Account }) {
  const [newest, ...others] = [...sessions.nodes].sort((a, b) => b.seenAt.localeCompare(a.seenAt));
  if (!newest) return '—';
  return (
    <>
      {said(newest)}
      {others.length > 0 && (
        <>
          {' '}
          <Popover
            className="plain"
            label={w.sessionsOf(name)}
            button={w.otherSessions(others.length, !sessions.pageInfo.hasNextPage)}
          >
            <ul>
              {others.map((session) => (
                <li key={session.id}>{said(session)}</li>
              ))}
            </ul>
          </Popover>
        </>
      )}
    </>
  );
}
