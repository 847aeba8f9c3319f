/** Where each rule is judged: at a submission, its decision, when something is recorded, or as a standing duty. */
import type { RegulationQuery } from '../../gql/graphql';
import { word } from '../../shell/word';
import { w } from './words';

export type RegulationPage = RegulationQuery['regulation'];
type Guards = { id: string }[];

const placeOf = (group: string, name: string) => `${group} · ${name}`;
export const atSubmission = (label: string) => placeOf(w.groups.submission, label);

const placesWithGuards = (page: RegulationPage): [place: string, guards: Guards][] => [
  ...page.transitions.flatMap(({ label, guards, deciding }): [string, Guards][] => [
    [atSubmission(label), guards],
    [placeOf(w.groups.decision, label), deciding],
  ]),
  ...page.recordings.map(({ label, guards }): [string, Guards] => [
    placeOf(w.groups.recording, label),
    guards,
  ]),
  ...page.tasks.map(({ stage, guards }): [string, Guards] => [
    placeOf(w.groups.duty, word('Stage', stage)),
    guards,
  ]),
];

export interface WhereJudged {
  /** Every place at which a rule is judged, each once. */
  places: string[];
  placesOf: (guard: string) => string[];
}
export function whereJudged(page: RegulationPage): WhereJudged {
  const places = new Set<string>();
  const byGuard = new Map<string, Set<string>>();
  for (const [place, guards] of placesWithGuards(page))
    for (const { id } of guards) {
      places.add(place);
      byGuard.set(id, (byGuard.get(id) ?? new Set()).add(place));
    }
  return { places: [...places], placesOf: (guard) => [...(byGuard.get(guard) ?? [])] };
}
