/** Stretches of days as an address writes them: `2026-01-01..2026-12-31`, either end open. */
import { DAY } from '../../shell/days';

export const wholeYear = (year: number) => `${year}-01-01..${year}-12-31`;

/** All days of a month, which is written `2026-02`. */
export function wholeMonth(month: string) {
  const [year, number] = month.split('-').map(Number);
  return `${month}-01..${month}-${new Date(year!, number!, 0).getDate()}`;
}

/** The same day some years before; of a leap day, the day before it. */
function yearsBefore(day: string, years: number) {
  const monthAndDay = day.slice(4);
  return `${Number(day.slice(0, 4)) - years}${monthAndDay === '-02-29' ? '-02-28' : monthAndDay}`;
}
const dayAfter = (day: string) => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);

/** Between which days somebody was born who is, on a day, at least `since` and at most `until` years old. */
export function bornBetween(since: number | null, until: number | null, day: string) {
  const first = until === null ? '' : dayAfter(yearsBefore(day, until + 1));
  const last = since === null ? '' : yearsBefore(day, since);
  return `${first}..${last}`;
}
