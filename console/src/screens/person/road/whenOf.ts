import { stateOf } from '../../../parts/state';
import { days, inColumn, today } from '../../../shell/days';
import type { Milestone } from '../types';
import { w } from './words';

/** By which rule it is asked for, and until when; of several that ask, of one that sets a day. */
function asked({ askedBy, dueOn }: Milestone): string {
  if (dueOn && dueOn < today()) return w.lateBy(days(dueOn, today()));
  const asking = askedBy.find((problem) => problem.dueOn) ?? askedBy[0];
  return [asking?.rule, dueOn && w.by(dueOn)].filter(Boolean).join(' ') || w.askedFor;
}

/** Whom it waits for and since when, or that it came back. */
function awayOf({ cameBack, waitsSince, allowed }: Milestone, whom = w.others): string {
  if (cameBack) return w.cameBack;
  return waitsSince && !allowed ? w.waitsFor(whom, inColumn(waitsSince)) : '';
}

/** What is said beside an operation: when it was done, until when it waits or is owed, from when it is possible. */
export function whenOf(milestone: Milestone, whom?: string): string {
  const { state, dueOn, dueFrom, on, count, earliest } = milestone;
  const elsewhere = awayOf(milestone, whom);
  if (elsewhere) return elsewhere;
  if (state === 'WAITING') return dueOn ? w.waitsUntil(dueOn) : w.waiting;
  if (state === 'MISSING') return asked(milestone);
  if (on) return count > 1 ? w.times(on, count) : on;
  if (state === 'POSSIBLE') return dueFrom ? w.owedFrom(dueFrom) : w.possibleNow;
  if (state === 'PASSED_BY') return w.notOnFile;
  // Of a day that has come nothing is left to wait for: an act is missing.
  return earliest && earliest > today() ? w.from(earliest) : w.notYet;
}

const line = (problem: { message: string; rule?: string | null }) =>
  `${problem.message} ${problem.rule ?? ''}`;

/** Where it stands, what asks for it and, where it is not possible, why not. */
export const whyOf = ({ state, askedBy, possible, problems }: Milestone) =>
  [stateOf(state), ...askedBy.map(line), ...(possible ? [] : problems.map(line))].join('\n');
