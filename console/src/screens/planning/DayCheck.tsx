import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AttendanceOnDocument } from '../../gql/graphql';
import { ask } from '../../shell/api';
import { Due } from './Due';
import { w } from './words';

/** Who is due on a day that somebody has in mind. */
export function DayCheck({ branch }: { branch: string }) {
  const [on, setOn] = useState('');
  const { data, error } = useQuery({
    queryKey: ['planning', 'attendance', branch, on],
    queryFn: () => ask(AttendanceOnDocument, { branch, on }),
    enabled: !!on,
  });
  return (
    <p className="day-check">
      <label>
        {w.meeting.onDay} <input type="date" value={on} onChange={(event) => setOn(event.target.value)} />
      </label>{' '}
      {error && <span role="alert">{error.message}</span>}
      {data?.attendance && <Due attendance={data.attendance} />}
    </p>
  );
}
