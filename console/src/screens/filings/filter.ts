/** Which admissions wait for the organization department: the address holds it, the server judges it, and each quick filter has its count from there. */

import { type CandidateFilter, FilingCountsDocument, type Stage } from '../../gql/graphql';
import { useTotals } from '../../parts/sitting/filters';
import { ask } from '../../shell/api';
import { today } from '../../shell/days';
import { t } from '../../shell/language';

export type Query = Record<string, string>;

/** The first day of the month before this one: a month's admissions are filed with the next. */
function monthBefore(): string {
  const [year, month] = today().split('-').map(Number) as [number, number];
  return month === 1 ? `${year - 1}-12-01` : `${year}-${String(month - 1).padStart(2, '0')}-01`;
}
const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

export const MOODS = {
  all: [t('全部', 'All'), () => ({})],
  recent: [t('上月以来接收', 'Admitted since last month'), () => ({ admittedOn: { from: monthBefore() } })],
  older: [t('更早接收', 'Admitted earlier'), () => ({ admittedOn: { to: dayBefore(monthBefore()) } })],
  full: [t('已转正', 'Full members by now'), () => ({ stage: ['FULL_MEMBER' as Stage] })],
} as const satisfies Record<string, readonly [string, () => CandidateFilter]>;
export type Mood = keyof typeof MOODS;
export const moodOf = (query: Query): Mood =>
  query.mood && query.mood in MOODS ? (query.mood as Mood) : 'all';

/** What the query says, without the quick filter. */
function base(query: Query): CandidateFilter {
  return {
    upwardFiled: false,
    ...(query.organization && { organization: query.organization }),
    ...(query.branch && { branch: query.branch }),
    ...(query.name && { name: query.name }),
  };
}
export function filterOf(query: Query): CandidateFilter {
  const asked = { ...base(query), ...MOODS[moodOf(query)][1]() };
  const days = { ...(query.from && { from: query.from }), ...(query.to && { to: query.to }) };
  return Object.keys(days).length ? { ...asked, admittedOn: { ...asked.admittedOn, ...days } } : asked;
}

export function useFilingCounts(query: Query): Record<Mood, number> | undefined {
  const of = (mood: Mood) => filterOf({ ...query, mood });
  const variables = { all: of('all'), recent: of('recent'), older: of('older'), full: of('full') };
  return useTotals('filing-counts', variables.all, () => ask(FilingCountsDocument, variables));
}
