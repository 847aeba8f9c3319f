import { useQueryClient } from '@tanstack/react-query';
import { EndOtherSessionsDocument, EndSessionDocument } from '../../gql/graphql';
import { type Column, PlainTable } from '../../parts/PlainTable';
import { useAttempt } from '../../parts/useAttempt';
import { ask } from '../../shell/api';
import { minuteOf } from '../../shell/days';
import type { Session } from './useOwnSignIn';
import { w } from './words';

const nameOf = ({ kind, device }: Session) =>
  device || (kind === 'BEARER' ? w.devices.bearer : w.devices.unknown);

/** Ends sessions, and reads anew which are left. */
function useEnding() {
  const queries = useQueryClient();
  const { problem, isBusy, attempt } = useAttempt();
  async function end(act: () => Promise<{ errors: readonly { message: string }[] }>) {
    await attempt(act);
    await queries.invalidateQueries({ queryKey: ['own-sign-in'] });
  }
  return { problem, isBusy, end };
}

function EndCell({ row }: { row: Session }) {
  const { problem, isBusy, end } = useEnding();
  if (row.current) return <span className="badge done">{w.devices.here}</span>;
  const endIt = () => end(async () => (await ask(EndSessionDocument, { input: { id: row.id } })).endSession);
  return (
    <>
      <button
        type="button"
        className="plain"
        aria-label={w.devices.endOf(nameOf(row), minuteOf(row.createdAt))}
        disabled={isBusy}
        onClick={() => void endIt()}
      >
        {w.devices.end}
      </button>
      <span role="alert" className="problem">
        {problem}
      </span>
    </>
  );
}

const COLUMNS: Column<Session>[] = [
  { title: w.devices.device, text: nameOf },
  // Second, so that it is in sight where the window is narrow.
  { title: w.devices.state, Cell: EndCell, untitled: true },
  { title: w.devices.address, text: ({ address }) => address },
  { title: w.devices.since, text: ({ createdAt }) => minuteOf(createdAt) },
  { title: w.devices.seen, text: ({ seenAt }) => minuteOf(seenAt) },
];

/** Where one is signed in; each but this one can be ended, or all of them. */
export function Devices({ sessions }: { sessions: readonly Session[] }) {
  const { problem, isBusy, end } = useEnding();
  const endOthers = () =>
    end(async () => (await ask(EndOtherSessionsDocument, { input: {} })).endOtherSessions);
  return (
    <section className="card">
      <h2>{w.devices.title}</h2>
      <p className="quiet">{w.devices.about}</p>
      <PlainTable label={w.devices.title} columns={COLUMNS} rows={sessions} short />
      <p role="alert" className="problem">
        {problem}
      </p>
      {sessions.length > 1 && (
        <button type="button" disabled={isBusy} onClick={() => void endOthers()}>
          {w.devices.endOthers}
        </button>
      )}
    </section>
  );
}
