/** An instant as the wall clock in Shanghai shows it, and back: forms ask for the time of the place. */
const ZONE = 'Asia/Shanghai';

/** `2026-03-01T01:00:00Z` is `2026-03-01T09:00` there. */
export const wallClock = (instant: unknown) =>
  instant
    ? new Date(String(instant)).toLocaleString('sv', { timeZone: ZONE }).slice(0, 16).replace(' ', 'T')
    : '';

export const instantOf = (wall: string) => `${wall}:00+08:00`;
