import { today } from '../../../shell/days';
import type { OnFile, Person } from '../types';
import { type Clock, clocksOf, daysLeft, leftInWords, shareRun } from './clocksOf';
import { w } from './words';
import './clocks.css';

/** What runs, from when and until when, with the days that are left. */
export function Clocks({ person, onFile }: { person: Person; onFile: OnFile[] }) {
  const clocks = clocksOf(person, onFile);
  const now = today();
  if (!clocks.length) return null;
  return (
    <ul className="clocks" aria-label={w.clocks.title}>
      {clocks.map((clock, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two deadlines may have the same rule, words and day
        <ClockFace key={i} clock={clock} now={now} />
      ))}
    </ul>
  );
}

function toneOf(clock: Clock, left: number | null): string {
  if (clock.late) return 'over';
  return left !== null && left <= 30 ? 'near' : '';
}

function ClockFace({ clock, now }: { clock: Clock; now: string }) {
  const left = daysLeft(clock, now);
  const share = shareRun(clock, now);
  return (
    <li className={toneOf(clock, left)}>
      <b>{clock.name}</b>
      {clock.rule && <small> {clock.rule}</small>}
      {share !== null && (
        <svg width="100%" height="6" aria-hidden="true">
          <rect className="whole" width="100%" height="6" rx="3" />
          <rect className="run" width={`${share * 100}%`} height="6" rx="3" />
        </svg>
      )}
      <span>
        {clock.from && `${clock.from} – `}
        {clock.until || w.clocks.noDay}
        {left !== null && <em>{leftInWords(left)}</em>}
      </span>
    </li>
  );
}
