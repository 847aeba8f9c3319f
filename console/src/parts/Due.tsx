import { daysFromToday, today } from '../shell/days';

/** A last day: red when it is past, amber when it comes soon. */
export function Due({ on }: { on?: string | null }) {
  if (!on) return <>—</>;
  const tone = on < today() ? 'error' : on <= daysFromToday(30) ? 'warning' : '';
  return tone ? <span className={`badge ${tone}`}>{on}</span> : <time>{on}</time>;
}
