import { daysFromToday, today } from '../shell/days';

/** A last day is soon within this. */
const SOON = 30;

function toneOf(day: string) {
  if (day < today()) return 'error';
  return day <= daysFromToday(SOON) ? 'warning' : '';
}

/** A last day: red when it is past, amber when it comes soon. */
export function Due({ on }: { on?: string | null }) {
  if (!on) return '—';
  const tone = toneOf(on);
  return tone ? <span className={`badge ${tone}`}>{on}</span> : <time>{on}</time>;
}
