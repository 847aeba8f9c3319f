/** Which admissions wait for the organization department: the address holds it, and the server judges it. */
import type { CandidateFilter } from '../../gql/graphql';
import { DAY, today } from '../../shell/days';

export type Query = Record<string, string>;

/** The first day of the month before this one: a month's admissions are filed with the next. */
function firstOfLastMonth(): string {
  const [year, month] = today().split('-').map(Number) as [number, number];
  return month === 1 ? `${year - 1}-12-01` : `${year}-${String(month - 1).padStart(2, '0')}-01`;
}
const dayBefore = (day: string) => new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);

/** What each quick filter adds, today. */
const MOODS = {
  all: () => ({}),
  recent: () => ({ admittedOn: { from: firstOfLastMonth() } }),
  older: () => ({ admittedOn: { to: dayBefore(firstOfLastMonth()) } }),
  full: () => ({ stage: ['FULL_MEMBER'] }),
} as const satisfies Record<string, () => CandidateFilter>;

export type Mood = keyof typeof MOODS;

export const moodOf = (query: Query): Mood =>
  query.mood && Object.hasOwn(MOODS, query.mood) ? (query.mood as Mood) : 'all';

/** Days that are asked for stand before those of a quick filter. */
export function filterOf(query: Query): CandidateFilter {
  const filter: CandidateFilter = {
    upwardFiled: false,
    ...(query.organization && { organization: query.organization }),
    ...(query.branch && { branch: query.branch }),
    ...(query.name && { name: query.name }),
    ...MOODS[moodOf(query)](),
  };
  const days = { ...(query.from && { from: query.from }), ...(query.to && { to: query.to }) };
  if (!Object.keys(days).length) return filter;
  return { ...filter, admittedOn: { ...filter.admittedOn, ...days } };
}
