/** A citizen's number (GB 11643), looked at while it is typed: the server asks again. */

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

export interface Read {
  flaw?: 'short' | 'characters' | 'date' | 'check';
  birth?: string;
  isFemale?: boolean;
  age?: number;
}

/** A number as it is kept: no spaces, in half width, with a capital X. */
export const plain = (typed: string) => typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();

function isDay(birth: string): boolean {
  const [year, month, day] = birth.split('-').map(Number) as [number, number, number];
  const made = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}

function ageOn(birth: string, today: string): number {
  return Number(today.slice(0, 4)) - Number(birth.slice(0, 4)) - (today.slice(5) < birth.slice(5) ? 1 : 0);
}

/** What a number says: birth, sex and age; or the first thing that is wrong with it. */
export function read(typed: string, today: string): Read {
  const number = plain(typed);
  if (!/^\d*X?$/.test(number)) return { flaw: 'characters' };
  if (number.length < 18) return { flaw: 'short' };
  if (!/^\d{17}[\dX]$/.test(number)) return { flaw: 'characters' };
  const birth = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isDay(birth) || birth > today) return { flaw: 'date' };
  const sum = WEIGHTS.reduce((whole, weight, at) => whole + weight * Number(number[at]), 0);
  if (CHECKS[sum % 11] !== number[17]) return { flaw: 'check' };
  return { birth, isFemale: Number(number[16]) % 2 === 0, age: ageOn(birth, today) };
}

/** As it is shown once somebody has left the field: the last four are nobody's business. */
export const masked = (number: string) =>
  number.length === 18 ? `${number.slice(0, 6)} ${number.slice(6, 10)} ${number.slice(10, 14)} ••••` : number;
