/** What of the inbox is asked for: the address holds it, the server judges it, and each quick filter has its count from there. */

import { type ApprovalFilter, type ApprovalKind, InboxCountsDocument } from '../../gql/graphql';
import { useTotals } from '../../parts/sitting/filters';
import { ask } from '../../shell/api';
import { daysFromToday } from '../../shell/days';
import { t } from '../../shell/language';

export type Query = Record<string, string>;

export const MOODS = {
  all: [t('全部', 'All'), {}],
  clear: [t('无提醒', 'No warnings'), { hasWarnings: false }],
  warned: [t('有提醒', 'With warnings'), { hasWarnings: true }],
  again: [t('再次上报', 'Submitted again'), { resubmitted: true }],
  late: [t('已逾期', 'Overdue'), { overdue: true }],
} as const satisfies Record<string, readonly [string, ApprovalFilter]>;
export type Mood = keyof typeof MOODS;
export const moodOf = (query: Query): Mood =>
  query.mood && query.mood in MOODS ? (query.mood as Mood) : 'all';

export const WAITS: [string, string][] = [
  ['7', t('等待 7 天以上', 'Over 7 days')],
  ['30', t('等待 30 天以上', 'Over 30 days')],
  ['60', t('等待 60 天以上', 'Over 60 days')],
];

/** What the query says, without the quick filter. */
function base(query: Query): ApprovalFilter {
  return {
    status: ['SUBMITTED'],
    ...(query.organization && { organization: query.organization }),
    ...(query.branch && { candidate: { branch: query.branch } }),
    ...(query.kind && { kind: [query.kind as ApprovalKind] }),
    ...(query.wait && { waitingSince: daysFromToday(-Number(query.wait)) }),
  };
}
export const filterOf = (query: Query): ApprovalFilter => ({ ...base(query), ...MOODS[moodOf(query)][1] });

export function useInboxCounts(query: Query): Record<Mood, number> | undefined {
  const of = (mood: Mood) => ({ ...base(query), ...MOODS[mood][1] });
  const variables = {
    all: of('all'),
    clear: of('clear'),
    warned: of('warned'),
    again: of('again'),
    late: of('late'),
  };
  return useTotals('inbox-counts', variables.all, () => ask(InboxCountsDocument, variables));
}
