/** Days as the regulation counts them: business dates of Shanghai, written YYYY-MM-DD. */

import { language } from './language';

export const DAY = 86_400_000;

// Swedish writes a date as ISO 8601 does.
const inShanghai = (moment: Date) => moment.toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' });

/** The business date: what the server calls today. */
export const today = () => inShanghai(new Date());
export const daysFromToday = (days: number) => inShanghai(new Date(Date.now() + days * DAY));

/** An instant as the clock in Shanghai shows it, to the minute. */
export const minuteOf = (instant: string) =>
  new Date(instant).toLocaleString('sv', { timeZone: 'Asia/Shanghai' }).slice(0, 16);

/** A day as a sentence says it: 11月26日, and with its year where that is another. */
export function inSentence(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  const isThisYear = day.slice(0, 4) === today().slice(0, 4);
  if (language === 'zh') return `${isThisYear ? '' : `${year}年`}${month}月${date}日`;
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: isThisYear ? undefined : 'numeric',
    timeZone: 'UTC',
  });
}

/** A day as a column has it: 11-26, and of another year 25-11-26. */
export const inColumn = (day: string) => day.slice(day.slice(0, 4) === today().slice(0, 4) ? 5 : 2);

/** From one day to another, as a number of days. */
export const days = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);
