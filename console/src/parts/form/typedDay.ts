/** A day as a clerk types it: 20261129, 2026-11-29, 2026年11月29日, or 11.29 of the year that is meant. */
import { today } from '../../shell/days';

// 年，月 and 日 by their numbers: punctuation beside them is a pattern's, and no text's.
const WHOLE = /^(\d{4})[-/.\u5e74]?(\d{1,2})[-/.\u6708]?(\d{1,2})\u65e5?$/;
const SHORT = /^(\d{1,2})[-/.\u6708](\d{1,2})\u65e5?$/;
const TIGHT = /^(\d{4})(\d{2})(\d{2})$/;

const two = (text: string) => text.padStart(2, '0');

/** Undefined for what is no day of the calendar. */
function real(year: string, month: string, day: string): string | undefined {
  const written = `${year}-${two(month)}-${two(day)}`;
  const moment = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== written
    ? undefined
    : written;
}

/** Without a year it is this year's; of what `isPast`, the last year's where this year's is still to come. */
export function dayTyped(text: string, isPast = false): string | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const whole = TIGHT.exec(plain) ?? (/^\d{5,7}$/.test(plain) ? null : WHOLE.exec(plain));
  if (whole) return real(whole[1]!, whole[2]!, whole[3]!);
  const short = SHORT.exec(plain);
  if (!short) return undefined;
  const year = Number(today().slice(0, 4));
  const thisYear = real(String(year), short[1]!, short[2]!);
  return isPast && thisYear && thisYear > today() ? real(String(year - 1), short[1]!, short[2]!) : thisYear;
}

/** What happened, and is not in the future. */
export const isPastDay = (name: string) => name === 'on';
