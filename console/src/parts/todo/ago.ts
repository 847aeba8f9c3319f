import { days, today } from '../../shell/days';
import { w } from './words';

/** How long ago a day was. */
export function ago(day: string): string {
  const past = days(day, today());
  if (past <= 0) return w.today;
  return past === 1 ? w.yesterday : w.daysAgo(past);
}
