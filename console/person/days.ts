/** Days as they are said, in Shanghai. */
import { language } from '../src/shell/language';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const parts = (day: string) => day.split('-').map(Number) as [number, number, number];

/** 2026-12-31 as 12月31日, with the year where it is another than this one. */
export function said(day: string, today = shanghai()): string {
  const [year, month, date] = parts(day);
  const isOther = year !== parts(today)[0];
  if (language === 'en') return `${date} ${MONTHS[month - 1]}${isOther ? ` ${year}` : ''}`;
  return `${isOther ? `${year}年` : ''}${month}月${date}日`;
}

/** The day in Shanghai, which has had no summer time since 1991. */
export function shanghai(now: Date = new Date()): string {
  return new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** The day in Shanghai of an instant. */
export const dayOf = (instant: string) => shanghai(new Date(instant));

/** The hour and minute in Shanghai of an instant. */
export const hourOf = (instant: string) =>
  new Date(new Date(instant).getTime() + 8 * 3_600_000).toISOString().slice(11, 16);

/** How many days from one to another. */
export function daysTo(day: string, today = shanghai()): number {
  const at = (one: string) => Date.UTC(parts(one)[0], parts(one)[1] - 1, parts(one)[2]);
  return Math.round((at(day) - at(today)) / 86_400_000);
}
