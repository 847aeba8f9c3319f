/** Days as the regulation counts them: business dates of Shanghai, written YYYY-MM-DD. */

export const DAY = 86_400_000;

// Swedish writes a date as ISO 8601 does.
const inShanghai = (moment: Date) => moment.toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' });

/** The business date: what the server calls today. */
export const today = () => inShanghai(new Date());
export const daysFromToday = (days: number) => inShanghai(new Date(Date.now() + days * DAY));

/** An instant as the clock in Shanghai shows it, to the minute. */
export const minuteOf = (instant: string) =>
  new Date(instant).toLocaleString('sv', { timeZone: 'Asia/Shanghai' }).slice(0, 16);

/** From one day to another, as a number of days. */
export const days = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);
