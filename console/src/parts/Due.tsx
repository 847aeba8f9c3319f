import { days, daysFromToday, today } from '../shell/days';
import { w } from './words';

/** A last day is soon within this. */
const SOON = 30;

interface Props {
  on?: string | null;
  /** The first day on which something else was late: it comes before what is still to fall due. */
  lateSince?: string | null;
}
/** A last day: red when it is past, with by how many days; amber when it comes soon. */
export function Due({ on, lateSince }: Props) {
  if (lateSince) {
    const past = days(lateSince, today()) + 1;
    return <span className="late">{w.late(past)}</span>;
  }
  if (!on) return '—';
  if (on < today()) return <span className="badge error">{on}</span>;
  return on <= daysFromToday(SOON) ? <span className="badge warning">{on}</span> : <time>{on}</time>;
}
