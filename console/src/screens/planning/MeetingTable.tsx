import type { MeetingPlanQuery } from '../../gql/graphql';
import { TableBox } from '../../parts/PlainTable';
import { address } from '../../shell/place';
import { Due } from './Due';
import { w } from './words';

type Days = NonNullable<MeetingPlanQuery['meetingPlan']>['days'][number];

const days = ({ since, until }: Days) => (since === until ? since : w.meeting.range(since, until));

/** The days, those with most people first. */
export function MeetingTable({ days: found }: { days: Days[] }) {
  return (
    <TableBox label={w.meeting.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{w.meeting.days}</th>
            <th scope="col">{w.meeting.people}</th>
            <th scope="col">{w.meeting.attendance}</th>
          </tr>
        </thead>
        <tbody>
          {found.map((run, place) => (
            <tr key={run.since}>
              <th scope="row">
                <time>{days(run)}</time> {!place && <span className="badge done">{w.meeting.best}</span>}
              </th>
              <td>
                <People run={run} />
              </td>
              <td>
                <Due attendance={run.attendance} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

const People = ({ run }: { run: Days }) => (
  <ul className="plan-people">
    {run.windows.map((one) => (
      <li key={`${one.candidate?.id} ${one.kind}`}>
        <a href={address('people', one.candidate?.id)}>{one.candidate?.name}</a>{' '}
        <small>{w.meeting.kinds[one.kind]}</small>
        {one.supposed && <span className="badge plain">{w.meeting.supposed}</span>}
        {one.provisional && <span className="badge task">{w.ahead.provisional}</span>}
        {one.late && <span className="badge error">{w.meeting.late}</span>}
      </li>
    ))}
  </ul>
);
