/** The plan as columns of steps, and as a table for a spreadsheet. */
import type { PlannedPeopleQuery, TransitionName } from '../../gql/graphql';
import { word } from '../../shell/word';
import { w } from './words';

export type PlannedPerson = PlannedPeopleQuery['candidates']['nodes'][number];
export type PlannedStep = PlannedPerson['plannedSteps'][number];

/** Along the road. */
const ROAD: TransitionName[] = [
  'ACTIVIST_FILING',
  'DEVELOPMENT_TARGET_FILING',
  'LISTING',
  'PRE_REVIEW',
  'PUBLIC_NOTICE_REVIEW',
  'ADMISSION_APPROVAL',
  'CONVERSION_APPROVAL',
];

/** The steps that lie ahead of somebody. */
export const stepsOf = (people: PlannedPerson[]): TransitionName[] => {
  const ahead = new Set(people.flatMap((person) => person.plannedSteps.map((step) => step.transition)));
  return ROAD.filter((step) => ahead.has(step));
};

export const stepAt = (person: PlannedPerson, transition: TransitionName): PlannedStep | undefined =>
  person.plannedSteps.find((step) => step.transition === transition);

const told = (step?: PlannedStep) => {
  if (!step) return '';
  const day = step.supposed ? w.ahead.about(step.on) : step.on;
  return step.provisional ? `${day} (${w.ahead.provisional})` : day;
};

export function planTable(people: PlannedPerson[]): unknown[][] {
  const steps = stepsOf(people);
  return [
    [w.departures.name, w.caretakers.branch, '', ...steps.map((step) => word('TransitionName', step))],
    ...people.map((person) => [
      person.name,
      person.branch.name,
      word('Stage', person.stage),
      ...steps.map((step) => told(stepAt(person, step))),
    ]),
  ];
}
