/** The bands of a branch: what came back, what is to be read, what is late, what falls due, what can be done next. */
import type { Consequence } from '../../gql/graphql';
import { submittedBy } from '../../parts/back/cameBack';
import { byWhom, saidOf } from '../../parts/back/said';
import { w as said } from '../../parts/back/words';
import { formOf } from '../../parts/mend/mending';
import { ago } from '../../parts/todo/ago';
import type { Tone } from '../../parts/todo/TodoRow';
import { w as todo } from '../../parts/todo/words';
import { days, daysFromToday, inColumn, minuteOf, today } from '../../shell/days';
import { begun } from '../../shell/language';
import { address } from '../../shell/place';
import { word } from '../../shell/word';
import {
  actOf,
  type Band,
  branchOf,
  EVERYTHING,
  type Given,
  type Person,
  type Ready,
  SOON,
  until,
  verbOf,
} from './band';
import { w } from './words';

export const back = ({ back }: Given): Band => ({
  name: 'back',
  total: back?.totalCount ?? 0,
  shown: EVERYTHING,
  lines: (back?.nodes ?? []).map((one) => ({
    key: one.id,
    tag: todo.tags[one.status === 'REJECTED' ? 'rejected' : 'returned'],
    tone: 'bad',
    person: one.candidate,
    sentence: saidOf(one),
    below: byWhom(one),
    when: one.decidedOn ? ago(one.decidedOn) : undefined,
    act: {
      href: formOf(one.candidate, { section: submittedBy(one.kind) }),
      label: said.again,
      isUrgent: true,
    },
  })),
});

export const papers = ({ papers }: Given): Band => ({
  name: 'papers',
  total: papers?.total ?? 0,
  shown: 3,
  all: papers && { href: address('reading', ['all', 'first']), label: w.readAll(papers.total) },
  lines: (papers?.papers ?? []).map(({ id, kind, recordedAt, candidate }) => ({
    key: id,
    tag: w.tags.handedIn,
    tone: 'own',
    person: candidate,
    sentence: word('Kind', kind),
    when: w.handedIn(ago(minuteOf(recordedAt).slice(0, 10))),
    act: { href: address('reading', ['all', id]), label: w.read },
  })),
});

/** What it weighs: against the regulation, late, untidy. */
const WEIGHT: Record<Consequence, { rank: number; tone: Tone }> = {
  UNLAWFUL: { rank: 0, tone: 'bad' },
  LATE: { rank: 1, tone: 'warn' },
  UNTIDY: { rank: 2, tone: 'plain' },
};
const weightOf = (consequence?: Consequence | null) => WEIGHT[consequence ?? 'UNTIDY'];
const TAGS = [w.tags.unlawful, w.tags.late, w.tags.untidy];

export function late(given: Given, shown = EVERYTHING): Band {
  const found = (given.late?.nodes ?? []).flatMap((person) =>
    person.overdue.map((problem) => ({ person, problem, ...weightOf(problem.consequence) })),
  );
  const since = (problem: Person['overdue'][number]) => problem.dueOn ?? '9999';
  found.sort((a, b) => a.rank - b.rank || since(a.problem).localeCompare(since(b.problem)));
  return {
    name: 'late',
    total: found.length,
    shown,
    ...(given.role !== 'BRANCH_ADMIN' && {
      all: {
        href: address('people', '', { overdue: '1' }),
        label: w.everybody(given.late?.totalCount ?? 0),
      },
    }),
    lines: found.map(({ person, problem, rank, tone }) => ({
      key: `${person.id} ${problem.guard} ${problem.dueOn}`,
      tag: TAGS[rank],
      tone,
      person,
      branch: branchOf(given, person),
      sentence: problem.message,
      when: problem.dueOn ? w.daysLate(days(problem.dueOn, today())) : undefined,
      isLate: true,
      act: actOf(given, person, problem, rank < 2),
    })),
  };
}

export function soon(given: Given): Band {
  const last = daysFromToday(SOON);
  const both = [...(given.late?.nodes ?? []), ...(given.soon?.nodes ?? [])];
  const people = [...new Map(both.map((person) => [person.id, person])).values()];
  const found = people
    .flatMap((person) => person.deadlines.map((deadline) => ({ person, deadline })))
    .filter(({ deadline: { overdue, dueOn } }) => !overdue && dueOn <= last)
    .sort((a, b) => a.deadline.dueOn.localeCompare(b.deadline.dueOn));
  return {
    name: 'soon',
    total: found.length,
    shown: 2,
    lines: found.map(({ person, deadline }) => ({
      key: `${person.id} ${deadline.rule} ${deadline.dueOn}`,
      tag: inColumn(deadline.dueOn),
      tone: 'date',
      person,
      branch: branchOf(given, person),
      sentence: deadline.message,
      when: until(days(today(), deadline.dueOn)),
      act: actOf(given, person, deadline),
    })),
  };
}

/** What was resolved and waits to be submitted, or else the first operation that a rule asks for without a day. */
function nextOf({ operations }: Ready) {
  const owed = operations.filter((one) => one.allowed && one.state === 'MISSING' && !one.dueOn);
  return owed.find(({ section }) => SUBMISSIONS.has(section)) ?? owed[0];
}
const SUBMISSIONS = new Set(['A6', 'B9', 'C7', 'C9b', 'C12', 'D8']);

export function ready(given: Given): Band {
  const found = (given.ready ?? []).flatMap((person) => {
    const next = nextOf(person);
    return next ? [{ person, next }] : [];
  });
  return {
    name: 'ready',
    total: found.length,
    shown: 1,
    lines: found.map(({ person, next }) => ({
      key: person.id,
      tone: 'plain',
      person,
      sentence: next.askedBy[0]?.message ?? w.canSubmit(begun(next.label)),
      act: { href: formOf(person, next), label: verbOf(next.label) },
    })),
  };
}
