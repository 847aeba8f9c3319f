import { useQueryClient } from '@tanstack/react-query';
import { KeepRollDocument } from '../../../gql/graphql';
import { useAttempt } from '../../../parts/useAttempt';
import { ask } from '../../../shell/api';
import type { Meeting } from '../meeting';
import type { Attendance } from './useAttendance';
import { w } from './words';

/** Keeps the roll with the meeting, and says whether what is ticked stands on file. */
export function KeptRoll({ meeting, attendance }: { meeting: Meeting; attendance: Attendance }) {
  const { problem, isBusy, attempt } = useAttempt();
  const queries = useQueryClient();
  const { id, version } = meeting;
  async function keep() {
    const input = { id, version, attendees: attendance.roll() };
    const kept = await attempt(async () => (await ask(KeepRollDocument, { input })).updateGeneralMeeting);
    if (kept) await queries.invalidateQueries({ queryKey: ['meeting', id] });
  }
  return (
    <p className="choose">
      <button type="button" disabled={isBusy || attendance.isKept} onClick={() => void keep()}>
        {isBusy ? w.roll.keeping : w.roll.keep}
      </button>
      <span role="status" className={problem ? 'problem' : 'quiet'}>
        {problem || (attendance.isKept ? meeting.attendees.length > 0 && w.roll.kept : w.roll.unkept)}
      </span>
    </p>
  );
}
