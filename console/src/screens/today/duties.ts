/** What is to be done for somebody, in its order: what is late comes alone, then what falls due soon. */
import type { CandidateFilter, TodayQuery } from '../../gql/graphql';
import { days } from '../../shell/days';
import { w } from './words';

export type Person = TodayQuery['candidates']['nodes'][number];
type Late = Person['overdue'][number];
type Deadline = Person['deadlines'][number];

/** How many days ahead a deadline is soon. */
export const SOON = 30;

/** Those with something overdue; and those without, whose next deadline is between two days. */
export function todayFilters(organization: string | undefined, day: string, last: string) {
  const filter: CandidateFilter = { status: ['ACTIVE'], ...(organization && { organization }) };
  return {
    late: { ...filter, overdue: true },
    soon: { ...filter, overdue: false, nextDueOn: { from: day, to: last } },
  };
}

export interface Duty {
  key: string;
  problem: { message: string; rule: string | null; guard?: string | null; article: string | null };
  severity: 'ERROR' | 'TASK';
  /** The day it is due, in words; nothing where it has none. */
  due: string | null;
}

function lateDuty(late: Late, day: string): Duty {
  return {
    key: [late.guard, late.rule, late.message, late.dueOn].join(' '),
    problem: late,
    severity: 'ERROR',
    due: late.dueOn && w.overdue.since(late.dueOn, days(late.dueOn, day)),
  };
}

function deadlineDuty(deadline: Deadline, day: string): Duty {
  return {
    key: [deadline.rule, deadline.message, deadline.dueOn].join(' '),
    problem: deadline,
    severity: 'TASK',
    due: w.soon.until(deadline.dueOn, days(day, deadline.dueOn)),
  };
}

export function dutiesOf(person: Person, day: string, last: string): Duty[] {
  if (person.overdue.length) return person.overdue.map((late) => lateDuty(late, day));
  return person.deadlines.filter(({ dueOn }) => dueOn <= last).map((deadline) => deadlineDuty(deadline, day));
}

/** What the one action beside a person settles. */
export const firstDuty = ({ overdue, deadlines }: Person): Late | Deadline | undefined =>
  overdue[0] ?? deadlines[0];
