/** Whom an address names: the filters of the people's list, so that every number of the statistics leads to who is behind it. */
import type { CandidateFilter, CaseStatus, Education, Sex, Stage } from '../gql/graphql';
import { t } from '../shell/language';
import { word } from '../shell/word';

export type Query = Record<string, string>;
/** A stretch of days in an address: `2026-01-01..2026-12-31`, either end open. */
const range = (text?: string) => {
  if (!text) return undefined;
  const [from, to] = text.split('..');
  return { from: from || null, to: to || null };
};
const DAYS: Record<string, [keyof CandidateFilter, string, string]> = {
  applied: ['appliedOn', '申请', 'Applied'],
  activist: ['activistSince', '确定积极分子', 'Activist'],
  listed: ['listedOn', '列为发展对象', 'Listed'],
  admitted: ['admittedOn', '接收为预备党员', 'Admitted'],
  since: ['stageSince', '进入本阶段', 'In the stage since'],
  born: ['birth', '出生', 'Born'],
};

export function filterOf(query: Query): CandidateFilter {
  // What the statistics count: in work, and ended well.
  const status: CaseStatus[] =
    query.status === 'counted'
      ? ['ACTIVE', 'TRANSFERRING', 'COMPLETED']
      : query.status
        ? [query.status as CaseStatus]
        : ['ACTIVE'];
  return {
    status,
    ...(query.organization && { organization: query.organization }),
    ...(query.stage && { stage: [query.stage as Stage] }),
    ...(query.name && { name: query.name }),
    ...(query.overdue && { overdue: true }),
    ...(query.sex && { sex: query.sex as Sex }),
    ...(query.education && { education: query.education.split(',') as Education[] }),
    ...(query.ethnicity && { ethnicity: query.ethnicity }),
    ...Object.fromEntries(
      Object.entries(DAYS).flatMap(([name, [field]]) => (query[name] ? [[field, range(query[name])]] : [])),
    ),
  };
}
/** The filters that have no control of their own, as words that can be taken away. */
export function saidOf(query: Query): [string, string][] {
  const days = (text: string) => text.split('..').filter(Boolean).join(' – ');
  return [
    ...(query.sex ? [['sex', word('Sex', query.sex)] as [string, string]] : []),
    ...(query.education
      ? [
          [
            'education',
            query.education
              .split(',')
              .map((e) => word('Education', e))
              .join('、'),
          ] as [string, string],
        ]
      : []),
    ...(query.ethnicity ? [['ethnicity', query.ethnicity] as [string, string]] : []),
    ...(query.status
      ? [
          [
            'status',
            query.status === 'counted' ? t('含已转正', 'Full members too') : word('CaseStatus', query.status),
          ] as [string, string],
        ]
      : []),
    ...Object.entries(DAYS).flatMap(([name, [, zh, en]]) =>
      query[name] ? [[name, `${t(zh, en)} ${days(query[name])}`] as [string, string]] : [],
    ),
  ];
}
