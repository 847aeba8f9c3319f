import { hasQuorum, minPresent, minYes, type Presence } from './arithmetic';
import { w } from './words';

const WIDTH = 240;

interface Given {
  presence: Presence;
  count: (number: number | null) => void;
}

/** How many are due and present, and whether that is enough to vote (R-MTG-2) and to carry (R-MTG-3). */
export function Quorum({ presence, count }: Given) {
  const { due, present, twoThirds } = presence;
  const needed = minPresent(due, twoThirds);
  const quorate = hasQuorum(presence);
  const asked = twoThirds ? w.quorum.twoThirds(needed) : w.quorum.half(needed);
  return (
    <div className="quorum">
      <span>
        {w.roll.due} <b>{due}</b>
      </span>
      <label>
        {w.roll.present}{' '}
        <input
          type="number"
          min={0}
          className="count"
          value={present || ''}
          onChange={(e) => count(e.target.value === '' ? null : Number(e.target.value))}
          aria-label={w.roll.present}
        />
      </label>
      <Gauge presence={presence} needed={needed} />
      <span className={`badge ${quorate ? 'done' : 'error'}`} role="status">
        {quorate ? w.quorum.met : w.quorum.missed}
      </span>
      <span className="quiet">{`${asked} · ${w.quorum.toCarry(minYes(due))} R-MTG-2 · R-MTG-3`}</span>
    </div>
  );
}

/** Those present as a share of those due, with a mark where a quorum begins. */
function Gauge({ presence, needed }: { presence: Presence; needed: number }) {
  const { due, present } = presence;
  const mark = (needed / due) * WIDTH;
  const share = due ? Math.min(1, present / due) : 0;
  return (
    <svg width={WIDTH} height="22" role="img" aria-label={w.quorum.gauge(present, needed)}>
      <rect className="whole" width={WIDTH} height="14" y="4" rx="7" />
      <rect
        className={hasQuorum(presence) ? 'run enough' : 'run'}
        width={share * WIDTH}
        height="14"
        y="4"
        rx="7"
      />
      {!!due && <line x1={mark} x2={mark} y1="0" y2="22" />}
    </svg>
  );
}
