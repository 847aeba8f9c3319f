/** Days as the regulation counts them: business dates of Shanghai, written YYYY-MM-DD. */

/** The business date: what the server calls today. */
export const today = () => new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' });
export const daysFromToday = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' });

export const DAY = 86_400_000;
/** From one day to another, as a number of days. */
export const days = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);
