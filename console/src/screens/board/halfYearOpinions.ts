/** The half-years of the calendar, and what was written of somebody in each of them. */

import { word } from '../../shell/word';
import type { Person } from './useBoard';
import { w } from './words';

export interface HalfYear {
  name: string;
  first: string;
  last: string;
}
/** The last half-years up to the one that a day lies in, oldest first. */
export function halfYears(day: string, many = 6): HalfYear[] {
  const [thisYear, month] = day.split('-').map(Number);
  const latest = thisYear! * 2 + (month! > 6 ? 1 : 0);
  return Array.from({ length: many }, (_, n) => {
    const nth = latest - many + 1 + n;
    const year = Math.floor(nth / 2);
    const second = nth % 2 === 1;
    return {
      name: w.halfYears.name(year, second),
      first: `${year}-${second ? '07-01' : '01-01'}`,
      last: `${year}-${second ? '12-31' : '06-30'}`,
    };
  });
}

export interface Written {
  tone: string;
  text: string;
  why: string;
}
/** How many opinions there are of a half-year; without any, whether one was owed. */
export function writtenIn(
  person: Pick<Person, 'activistSince' | 'opinions'>,
  { first, last }: HalfYear,
  day: string,
): Written {
  const opinions = person.opinions.nodes.filter(({ on }) => on >= first && on <= last);
  if (opinions.length)
    return {
      tone: `heat-${Math.min(opinions.length, 3)}`,
      text: String(opinions.length),
      why: [...new Set(opinions.map((one) => word('OpinionKind', one.opinionKind)))].join('、'),
    };
  if (last >= day) return { tone: 'none', text: '—', why: w.halfYears.running };
  if (person.activistSince! > first) return { tone: 'none', text: '—', why: w.halfYears.tooEarly };
  return { tone: 'missing', text: w.halfYears.none, why: w.halfYears.missing };
}
