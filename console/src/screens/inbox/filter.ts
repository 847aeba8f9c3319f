/** What of the inbox is asked for: the address holds it, and the server judges it. */
import type { ApprovalFilter, ApprovalKind } from '../../gql/graphql';
import { daysFromToday } from '../../shell/days';

export type Query = Record<string, string>;

/** What each quick filter adds. */
const MOODS = {
  all: {},
  clear: { hasWarnings: false, overdue: false },
  warned: { hasWarnings: true },
  again: { resubmitted: true },
  late: { overdue: true },
  // No more waiting: what came back to whoever submitted it.
  back: {},
} as const satisfies Record<string, ApprovalFilter>;

export type Mood = keyof typeof MOODS;

export const moodOf = (query: Query): Mood =>
  query.mood && Object.hasOwn(MOODS, query.mood) ? (query.mood as Mood) : 'all';

/** Days that a submission has waited at least. */
export const WAITS = [7, 30, 60] as const;

export const filterOf = (query: Query): ApprovalFilter => ({
  ...(moodOf(query) === 'back'
    ? { cameBack: true, candidate: { status: ['ACTIVE'], ...(query.branch && { branch: query.branch }) } }
    : { status: ['SUBMITTED'], ...(query.branch && { candidate: { branch: query.branch } }) }),
  ...(query.organization && { organization: query.organization }),
  ...(query.kind && { kind: [query.kind as ApprovalKind] }),
  ...(query.wait && { waitingSince: daysFromToday(-Number(query.wait)) }),
  ...MOODS[moodOf(query)],
});
