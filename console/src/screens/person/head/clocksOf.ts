import { days } from '../../../shell/days';
import type { OnFile, Person } from '../types';
import { w } from './words';

/** Something that runs until a day. */
export interface Clock {
  name: string;
  from?: string | null;
  until: string;
  rule?: string;
  late?: boolean;
}

function cultivation({ stage, cultivationPeriod }: Person): Clock[] {
  if (stage !== 'ACTIVIST' || !cultivationPeriod) return [];
  return [
    {
      name: w.clocks.cultivation,
      from: cultivationPeriod.since,
      until: cultivationPeriod.completeOn,
      rule: 'R-ACT-5',
    },
  ];
}

function probation({ stage, probation }: Person): Clock[] {
  if (stage !== 'PROBATIONARY_MEMBER' || !probation) return [];
  return [
    {
      name: probation.extensionMonths ? w.clocks.extended(probation.extensionMonths) : w.clocks.probation,
      from: probation.start,
      until: probation.lastDay,
      rule: 'R-PRB-1',
    },
  ];
}

const firstDayIn = (text: string) => text.match(/\d{4}-\d\d-\d\d/)?.[0] ?? '';

const waiting = (onFile: OnFile[]): Clock[] =>
  onFile
    .filter((record) => record.typename === 'Approval' && record.state === 'SUBMITTED')
    .map((record) => ({
      name: w.clocks.waits(record.title),
      from: record.on,
      until: firstDayIn(record.said),
    }));

/** What runs: the periods of the stage, what waits for a superior, and the other deadlines. */
export function clocksOf(person: Person, onFile: OnFile[]): Clock[] {
  const periods = [...cultivation(person), ...probation(person), ...waiting(onFile)];
  const told = new Set(periods.map((clock) => clock.rule));
  const deadlines = person.deadlines
    .filter((deadline) => !told.has(deadline.rule))
    .map((deadline) => ({
      name: deadline.message,
      until: deadline.dueOn,
      rule: `${deadline.rule} · ${deadline.article}`,
      late: deadline.overdue,
    }));
  return [...periods, ...deadlines];
}

/** The days that are left; none are counted where no day is set. */
export const daysLeft = (clock: Clock, now: string) => (clock.until ? days(now, clock.until) : null);

/** How much of it has run, from 0 to 1. */
export function shareRun(clock: Clock, now: string): number | null {
  if (!clock.from || !clock.until) return null;
  const whole = Math.max(1, days(clock.from, clock.until));
  return Math.min(1, Math.max(0, days(clock.from, now) / whole));
}

export function leftInWords(left: number): string {
  if (left < 0) return w.clocks.past(-left);
  return left === 0 ? w.clocks.today : w.clocks.left(left);
}
