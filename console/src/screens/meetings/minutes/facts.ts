import type { Meeting } from '../meeting';
import { w } from './words';

const timeOfDay = (at: string) =>
  new Date(at).toLocaleTimeString('sv', { timeZone: 'Asia/Shanghai' }).slice(0, 5);

const joined = (words: (string | null)[], by: string) => words.filter(Boolean).join(by);

/** The head of the minutes: what is known, in the order in which it is written. */
export function factsOf(meeting: Meeting): [name: string, value: string][] {
  const facts: [string, string][] = [
    [w.facts.when, joined([meeting.on, meeting.startedAt && timeOfDay(meeting.startedAt)], ' ')],
    [w.facts.place, meeting.place],
    [w.facts.chair, meeting.chair],
    [w.facts.recorder, meeting.recorder],
    [w.facts.scrutineer, meeting.scrutineer],
    [w.facts.teller, meeting.teller],
  ];
  return facts.filter(([, value]) => value);
}
