/** A month as a calendar shows it: weeks from Monday, with the days of its neighbours left out. */
import { DAY } from '../../../shell/days';

const iso = (moment: number) => new Date(moment).toISOString().slice(0, 10);
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

export const plusDays = (day: string, many: number) => iso(at(day) + many * DAY);

/** The same day of another month, or its last one. */
export function plusMonths(day: string, many: number): string {
  const [year, month, date] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year!, month! + many, 0)).getUTCDate();
  return iso(Date.UTC(year!, month! - 1 + many, Math.min(date!, last)));
}

/** 0 is Monday. */
export const weekdayOf = (day: string) => (new Date(at(day)).getUTCDay() + 6) % 7;

/** The weeks of the month that a day lies in; null where another month has the day. */
export function weeksOf(day: string): (string | null)[][] {
  const first = `${day.slice(0, 8)}01`;
  const begin = plusDays(first, -weekdayOf(first));
  const weeks = Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, n) => {
      const each = plusDays(begin, week * 7 + n);
      return each.slice(0, 7) === day.slice(0, 7) ? each : null;
    }),
  );
  return weeks.filter((week) => week.some(Boolean));
}
