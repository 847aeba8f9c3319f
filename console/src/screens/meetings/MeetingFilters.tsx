import { useListAddress } from './meetingFilter';
import { w } from './words';

export function MeetingFilters() {
  const { query, change } = useListAddress();
  return (
    <div className="filters">
      <label>
        {w.from}{' '}
        <input type="date" value={query.from ?? ''} onChange={(e) => change({ from: e.target.value })} />
      </label>
      <label>
        {w.to} <input type="date" value={query.to ?? ''} onChange={(e) => change({ to: e.target.value })} />
      </label>
    </div>
  );
}
