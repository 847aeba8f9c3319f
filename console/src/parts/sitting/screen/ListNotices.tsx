import { MOST } from '../source';
import { w } from '../words';

interface Props {
  /** All of the filter is chosen. */
  isChosen: boolean;
  /** All of it is fetched. */
  isComplete: boolean;
  searched: string;
  rows: number;
  total: number;
  /** How many the server says there are now. */
  now: number;
  hasChanged: boolean;
  readFromTop: () => void;
}

function chosenNotice({ isComplete, searched, rows, total }: Props) {
  if (!isComplete) return w.notices.fetching(rows, Math.min(total, MOST));
  if (searched) return w.notices.chosenOfSearch(rows, searched);
  if (total > MOST) return w.notices.chosenToLimit(rows, total, MOST);
  return w.notices.chosenOfFilter(rows);
}

/** Above the list: that all of the filter is chosen, what is still being fetched of it, and that it has changed meanwhile. */
export function ListNotices(props: Props) {
  const { isChosen, hasChanged, now, readFromTop } = props;
  return (
    <>
      {isChosen && (
        <p className="across" role="status">
          {chosenNotice(props)}
        </p>
      )}
      {hasChanged && (
        <p className="across" role="status">
          {w.notices.changed(now)}{' '}
          <button type="button" className="plain" onClick={readFromTop}>
            {w.notices.fromTop}
          </button>
        </p>
      )}
    </>
  );
}
