import type { Attending } from '../../../gql/graphql';
import type { Meeting } from '../meeting';
import { w } from './words';

const timeOfDay = (at: string) =>
  new Date(at).toLocaleTimeString('sv', { timeZone: 'Asia/Shanghai' }).slice(0, 5);

const joined = (words: (string | null)[], by: string) => words.filter(Boolean).join(by);

const namesOf = ({ attendees }: Meeting, how: Attending) =>
  joined(
    attendees.filter(({ attending }) => attending === how).map(({ name }) => name),
    w.facts.and,
  );

/** The head of the minutes: what is known, in the order in which it is written. */
export function factsOf(meeting: Meeting): [name: string, value: string][] {
  const facts: [string, string][] = [
    [w.facts.when, joined([meeting.on, meeting.startedAt && timeOfDay(meeting.startedAt)], ' ')],
    [w.facts.place, meeting.place],
    [w.facts.chair, meeting.chair],
    [w.facts.recorder, meeting.recorder],
    [w.facts.scrutineer, meeting.scrutineer],
    [w.facts.teller, meeting.teller],
    [w.facts.came, namesOf(meeting, 'PRESENT')],
    [w.facts.wrote, namesOf(meeting, 'WRITTEN')],
    [w.facts.away, namesOf(meeting, 'ABSENT')],
  ];
  return facts.filter(([, value]) => value);
}
