/**
 * Whom an address names: the filters of the people's list, so that every number of the statistics leads to
 * who is behind it.
 */
import type { CandidateFilter, CaseStatus, Education, Sex, Stage } from '../../gql/graphql';
import { pick, type Text } from '../../shell/language';
import { word } from '../../shell/word';
import { w } from './words';

export type Query = Record<string, string>;

/** What the statistics count: in work, and ended well. */
export const COUNTED: CaseStatus[] = ['ACTIVE', 'TRANSFERRING', 'COMPLETED'];

type Field = keyof CandidateFilter;
interface Row<F extends Field = Field> {
  /** Its name in the address. */
  name: string;
  field: F;
  read: (value: string) => CandidateFilter[F];
  /** What is said of it beside a way to take it away; without, a control of the screen's own shows it. */
  label?: (value: string) => string;
}

/** A stretch of days in an address: `2026-01-01..2026-12-31`, either end open. */
const daysBetween = (text: string) => {
  const [from, to] = text.split('..');
  return { from: from || null, to: to || null };
};
const labelOfDays = (text: string) => text.split('..').filter(Boolean).join(' – ');

function days<
  F extends
    | 'appliedOn'
    | 'activistSince'
    | 'listedOn'
    | 'admittedOn'
    | 'stageSince'
    | 'birth'
    | 'enteredLate',
>(name: string, field: F, text: Text): Row<F> {
  return { name, field, read: daysBetween, label: (value) => `${pick(text)} ${labelOfDays(value)}` };
}

const manyOf = (kind: string, values: string) =>
  values
    .split(',')
    .map((value) => word(kind, value))
    .join('、');

const ROWS: Row[] = [
  { name: 'organization', field: 'organization', read: (id) => id },
  { name: 'stage', field: 'stage', read: (stage) => [stage as Stage] },
  { name: 'name', field: 'name', read: (name) => name },
  { name: 'overdue', field: 'overdue', read: () => true },
  { name: 'unfiled', field: 'upwardFiled', read: () => false, label: () => w.unfiled },
  { name: 'waits', field: 'awaitsDecision', read: () => true },
  { name: 'back', field: 'cameBack', read: () => true },
  { name: 'sex', field: 'sex', read: (sex) => sex as Sex, label: (sex) => word('Sex', sex) },
  {
    name: 'education',
    field: 'education',
    read: (some) => some.split(',') as Education[],
    label: (some) => manyOf('Education', some),
  },
  { name: 'ethnicity', field: 'ethnicity', read: (name) => name, label: (name) => name },
  { name: 'occupation', field: 'occupation', read: (name) => name, label: (name) => name },
  {
    name: 'status',
    field: 'status',
    read: (status) => (status === 'counted' ? COUNTED : [status as CaseStatus]),
    label: (status) => (status === 'counted' ? w.counted : word('CaseStatus', status)),
  },
  { name: 'carer', field: 'lookedAfterBy', read: (id) => id, label: () => w.lookedAfter },
  days('applied', 'appliedOn', ['申请', 'Applied']),
  days('activist', 'activistSince', ['确定积极分子', 'Activist']),
  days('listed', 'listedOn', ['列为发展对象', 'Listed']),
  days('admitted', 'admittedOn', ['接收为预备党员', 'Admitted']),
  days('since', 'stageSince', ['进入本阶段', 'In the stage since']),
  days('born', 'birth', ['出生', 'Born']),
  days('late', 'enteredLate', ['有补录', 'Entered late']),
];

/** The filter that an address stands for: those in work, unless it says otherwise. */
export function peopleFilter(query: Query): CandidateFilter {
  const asked = ROWS.flatMap(({ name, field, read }) => {
    const value = query[name];
    return value ? [[field, read(value)] as const] : [];
  });
  return { status: ['ACTIVE'], ...Object.fromEntries(asked) };
}

export interface RemovableFilter {
  name: string;
  label: string;
}
/** The filters that have no control of their own, as words that can be taken away. */
export function removableFilters(query: Query): RemovableFilter[] {
  return ROWS.flatMap(({ name, label }) => {
    const value = query[name];
    return value && label ? [{ name, label: label(value) }] : [];
  });
}
